import type { GuideTopic } from "@/lib/guide/guide-path";

/**
 * A small drawing of what a page is about. It says nothing that the text beside it does not, so it is hidden
 * from screen readers. Colours are those of the signal lights; strokes scale with the drawing.
 */
export function TopicPicture({ topic }: { topic: GuideTopic }) {
  return (
    <svg
      viewBox="0 0 120 72"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="w-full text-sea forced-colors:text-[CanvasText]"
    >
      {drawings[topic]}
    </svg>
  );
}

const padlock = <path d="M-5-1h10v8H-5zM-3-1v-3a3 3 0 0 1 6 0v3" strokeWidth="2" />;
const envelope = <path d="M-15-10h30v20h-30zM-15-10 0 2l15-12" />;

const drawings: Readonly<Record<GuideTopic, React.ReactNode>> = {
  ports: (
    <>
      <path d="M8 16h26m-26 20h82" strokeWidth="3" />
      <path d="M40 16h50" strokeWidth="4" />
      <path d="M8 56h44m8-4 8 8m0-8-8 8" className="text-shut" stroke="currentColor" />
      <path d="M98 8h12v16H98zm0 20h12v16H98z" />
      <path d="M98 48h12v16H98z" className="text-edge" stroke="currentColor" />
    </>
  ),
  "smtp-and-smtps": (
    <>
      <g className="text-muted" stroke="currentColor">
        <path d="M10 20h42v32H10zM16 30h16m-16 7h16m-16 7h10" />
        <path d="M41 26h6v8h-6z" />
      </g>
      <path d="M68 20h42v32H68zM68 20l21 17 21-17" />
      <circle cx="89" cy="38" r="5" fill="currentColor" />
    </>
  ),
  "starttls-and-tls": (
    <>
      <path d="M20 8v56m80-56v56" className="text-edge" stroke="currentColor" />
      <path d="M26 16h64m-5-4 5 4-5 4M94 30H32m5-4-5 4 5 4" strokeDasharray="5 5" />
      <path d="M26 56h24m20 0h20m-5-4 5 4-5 4" strokeWidth="3.5" />
      <g transform="translate(60 55) scale(1.25)">{padlock}</g>
    </>
  ),
  problems: (
    <>
      <path d="M20 36h20m16 0h10" />
      <path d="M82 36h18" className="text-edge" stroke="currentColor" strokeDasharray="3 5" />
      <circle cx="12" cy="36" r="7" />
      <circle cx="48" cy="36" r="7" />
      <g className="text-shut" stroke="currentColor">
        <circle cx="75" cy="36" r="9" />
        <path d="m71 32 8 8m0-8-8 8" />
      </g>
      <circle cx="108" cy="36" r="7" className="text-edge" stroke="currentColor" />
    </>
  ),
  providers: (
    <>
      {[
        [14, 8],
        [46, 8],
        [78, 8],
        [14, 38],
        [78, 38],
      ].map(([x, y]) => (
        <path key={`${x} ${y}`} d={`M${x} ${y}h26v24h-26z`} className="text-edge" stroke="currentColor" />
      ))}
      <path d="M46 38h26v24H46z" fill="currentColor" className="text-sea" />
      <path d="m53 50 5 5 8-9" className="text-surface" stroke="currentColor" />
    </>
  ),
  "message-states": (
    <>
      <circle cx="18" cy="36" r="8" fill="currentColor" />
      <path d="M26 36h26m0 0c16 0 16-22 34-22M52 36h34m-34 0c16 0 16 22 34 22" />
      <circle cx="98" cy="14" r="7" className="text-open" stroke="currentColor" />
      <circle cx="98" cy="36" r="7" className="text-slow" stroke="currentColor" />
      <circle cx="98" cy="58" r="7" className="text-shut" stroke="currentColor" />
    </>
  ),
  "good-practice": (
    <>
      <path d="M36 12h48v52H36zM50 12V7h20v5" className="text-edge" stroke="currentColor" />
      <path d="m44 27 4 4 7-8m-11 18 4 4 7-8m-11 18 4 4 7-8" className="text-open" stroke="currentColor" />
      <path d="M62 28h14M62 42h14M62 56h14" />
    </>
  ),
  wordpress: (
    <>
      <path d="M8 14h44v44H8zM8 24h44" className="text-edge" stroke="currentColor" />
      <path d="M16 33h28M16 42h18M16 50h10" />
      <path d="M58 36h12m-5-4 5 4-5 4" />
      <g transform="translate(94 36)">{envelope}</g>
    </>
  ),
  "pop-and-imap": (
    <>
      <path d="M44 6h32v12H44zm0 12h32v12H44zM51 12h.1M51 24h.1" />
      <path d="M48 36 34 48m1-6-1 6 6-1M72 36l14 12m-6-1 6 1-1-6" />
      <path d="M14 50h28v15H14zM9 66h38M84 48h14v18H84z" className="text-edge" stroke="currentColor" />
    </>
  ),
  questions: (
    <>
      <path d="M12 10h48v30H32l-10 9v-9H12z" />
      <path d="M31 20a5 5 0 1 1 7 5c-2 1-2 2-2 4m0 5h.1" />
      <path d="M70 28h38v26h-8v8l-9-8H70z" className="text-edge" stroke="currentColor" />
      <path d="M78 38h22m-22 7h13" className="text-open" stroke="currentColor" />
    </>
  ),
  glossary: (
    <>
      <path
        d="M60 16C48 8 30 8 16 12v48c14-4 32-4 44 4 12-8 30-8 44-4V12c-14-4-32-4-44 4zm0 0v48"
        className="text-edge"
        stroke="currentColor"
      />
      <path d="M26 24c8-1 16 0 24 3M26 36c8-1 16 0 24 3M26 48c8-1 16 0 24 3M70 27c8-3 16-4 24-3M70 39c8-3 16-4 24-3" />
    </>
  ),
};
