import type { GuideWords } from "@/lib/i18n/guide-words";

type Words = GuideWords["messageStates"]["drawing"];
const ink = "text-ink forced-colors:text-[CanvasText]";

/** From not sent to where a message ends, and the line beyond which no test can see; narrow enough for a phone. */
export function StateDiagram({ words }: { words: Words }) {
  return (
    <svg
      viewBox="0 0 360 262"
      role="img"
      aria-labelledby="states-title states-description"
      className="w-full rounded-card border border-line bg-surface px-2 py-4 sm:px-[12%]"
    >
      <title id="states-title">{words.title}</title>
      <desc id="states-description">{words.description}</desc>
      <g className={ink} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
        <path d="M74 46v46m-4-7 4 7 4-7" />
        <path d="M132 106h94m-7-4 7 4-7 4" />
        <path d="M228 122h-94m7-4-7 4 7 4" strokeDasharray="4 3" />
        <path d="M74 134v52M60 212v-26h240v26M180 186v26" />
        <path d="m56 205 4 7 4-7m112 0 4 7 4-7m112 0 4 7 4-7" />
      </g>
      <g className="text-sea forced-colors:text-[CanvasText]">
        <path d="M4 158h352" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 5" />
        <text x="356" y="152" textAnchor="end" fontSize="12" fill="currentColor">
          {words.sightEnds}
        </text>
      </g>
      <StateBox x={16} y={6} text={words.notSent} className="text-muted" />
      <StateBox x={16} y={94} text={words.accepted} className="text-sea" />
      <StateBox x={228} y={94} text={words.deferred} className="text-slow" />
      <StateBox x={2} y={214} text={words.inbox} className="text-open" />
      <StateBox x={122} y={214} text={words.spam} className="text-slow" />
      <StateBox x={242} y={214} text={words.bounced} className="text-shut" />
      <g className={ink} fill="currentColor" fontSize="12">
        <text x="84" y="74">
          {words.says250}
        </text>
        <text x="180" y="100" textAnchor="middle">
          {words.says4xx}
        </text>
        <text x="180" y="137" textAnchor="middle">
          {words.retries}
        </text>
      </g>
    </svg>
  );
}

function StateBox({ x, y, text, className }: { x: number; y: number; text: string; className: string }) {
  return (
    <g className={`${className} forced-colors:text-[CanvasText]`}>
      <rect
        x={x}
        y={y}
        width="116"
        height="40"
        rx="8"
        stroke="currentColor"
        strokeWidth="2"
        className="fill-surface"
      />
      <text x={x + 58} y={y + 25} textAnchor="middle" fontSize="14" fontWeight="600" fill="currentColor">
        {text}
      </text>
    </g>
  );
}
