import type { GuideWords } from "@/lib/i18n/guide-words";

type Words = GuideWords["messageStates"]["drawing"];
const ink = "text-ink forced-colors:text-[CanvasText]";

/** From not sent to where a message ends, narrow enough for a phone. */
export function StateDiagram({ words }: { words: Words }) {
  return (
    <svg
      viewBox="0 0 360 300"
      role="img"
      aria-labelledby="states-title states-description"
      className="w-full max-w-xl rounded-card border border-line bg-surface p-2"
    >
      <title id="states-title">{words.title}</title>
      <desc id="states-description">{words.description}</desc>
      <g className={ink} fill="none" stroke="currentColor" strokeWidth="1.5">
        <path d="M120 54v50m-4-7 4 7 4-7" />
        <path d="M180 118h56m-7-4 7 4-7 4" />
        <path d="M236 134h-56m7-4-7 4 7 4" strokeDasharray="4 3" />
        <path d="M120 148v34M62 210v-28h236v28m-240-7 4 7 4-7m110-21v28m-4-7 4 7 4-7m110 0 4 7 4-7" />
      </g>
      <StateBox x={60} y={14} text={words.notSent} className="text-muted" />
      <StateBox x={60} y={106} text={words.accepted} className="text-sea" />
      <StateBox x={238} y={106} text={words.deferred} className="text-slow" />
      <StateBox x={4} y={212} text={words.inbox} className="text-open" />
      <StateBox x={122} y={212} text={words.spam} className="text-slow" />
      <StateBox x={240} y={212} text={words.bounced} className="text-shut" />
      <g className={ink} fill="currentColor" fontSize="12">
        <text x="130" y="84">
          {words.says250}
        </text>
        <text x="209" y="111" textAnchor="middle">
          {words.says4xx}
        </text>
        <text x="209" y="150" textAnchor="middle">
          {words.retries}
        </text>
      </g>
    </svg>
  );
}

function StateBox({ x, y, text, className }: { x: number; y: number; text: string; className: string }) {
  return (
    <g className={`${className} forced-colors:text-[CanvasText]`}>
      <rect x={x} y={y} width="116" height="40" rx="8" fill="none" stroke="currentColor" strokeWidth="2" />
      <text x={x + 58} y={y + 25} textAnchor="middle" fontSize="14" fontWeight="600" fill="currentColor">
        {text}
      </text>
    </g>
  );
}
