const frame = "block h-auto w-full rounded-card border border-line bg-sunken";
const mono = "fill-ink font-mono text-[11px]";
const label = "fill-muted font-sans text-[11px]";

/** An address on the left, what was found about it on the right. */
export function FindPicture() {
  return (
    <svg viewBox="0 0 280 140" aria-hidden="true" className={frame}>
      <rect x="16" y="52" width="104" height="36" rx="8" className="fill-surface stroke-edge" />
      <text x="28" y="74" className={mono}>
        shop@…
      </text>
      <path
        d="M124 70h26m-8-6 8 6-8 6"
        className="stroke-sea"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <rect x="156" y="20" width="108" height="100" rx="8" className="fill-surface stroke-line" />
      {[40, 66, 92].map((y) => (
        <rect key={y} x="168" y={y - 7} width="34" height="5" rx="2.5" className="fill-line" />
      ))}
      <text x="168" y="52" className={mono}>
        smtp.…
      </text>
      <text x="168" y="79" className="fill-ink font-sans text-[15px] font-bold">
        587
      </text>
      <text x="200" y="79" className={label}>
        STARTTLS
      </text>
      <rect x="168" y="97" width="62" height="8" rx="4" className="fill-ink" />
      <circle cx="252" cy="32" r="5" className="fill-open" />
    </svg>
  );
}

/** Stations on a line, lit as far as the message has come. */
export function WatchPicture() {
  const stops = [36, 88, 140, 192, 244];
  return (
    <svg viewBox="0 0 280 140" aria-hidden="true" className={frame}>
      <path d="M36 62h208" className="stroke-line" strokeWidth="3" />
      <path d="M36 62h156" className="stroke-open" strokeWidth="3" />
      {stops.map((x, index) => (
        <circle
          key={x}
          cx={x}
          cy="62"
          r="9"
          strokeWidth="3"
          className={
            index < 3
              ? "fill-open stroke-open"
              : index === 3
                ? "fill-sea stroke-sea"
                : "fill-surface stroke-edge"
          }
        />
      ))}
      {stops.slice(0, 3).map((x) => (
        <path
          key={x}
          d={`M${x - 4} 62l3 3 5-6`}
          className="stroke-surface"
          fill="none"
          strokeWidth="2"
          strokeLinecap="round"
        />
      ))}
      <rect
        x="180"
        y="28"
        width="24"
        height="16"
        rx="3"
        className="fill-surface stroke-sea"
        strokeWidth="2"
      />
      <path d="m181 30 11 8 11-8" className="stroke-sea" fill="none" strokeWidth="2" />
      {[
        [36, 22],
        [88, 34],
        [140, 14],
      ].map(([x = 0, width = 0]) => (
        <rect key={x} x={x - 16} y="92" width={width} height="6" rx="3" className="fill-open" />
      ))}
    </svg>
  );
}

/** One port shut, another open. */
export function FixPicture() {
  return (
    <svg viewBox="0 0 280 140" aria-hidden="true" className={frame}>
      <rect x="24" y="20" width="232" height="40" rx="8" className="fill-surface stroke-line" />
      <text x="40" y="47" className="fill-ink font-sans text-[20px] font-bold">
        587
      </text>
      <path d="m228 34 12 12m0-12-12 12" className="stroke-shut" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M100 40h104"
        className="stroke-shut"
        strokeWidth="3"
        strokeDasharray="3 7"
        strokeLinecap="round"
      />
      <rect
        x="24"
        y="76"
        width="232"
        height="44"
        rx="8"
        className="fill-surface stroke-sea"
        strokeWidth="2"
      />
      <text x="40" y="105" className="fill-ink font-sans text-[20px] font-bold">
        2525
      </text>
      <circle cx="234" cy="98" r="7" className="fill-open" />
      <path
        d="M112 98h96m-8-6 8 6-8 6"
        className="stroke-open"
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
