type TimeBarProps = { /** 0–1 of the longest bar. */ share: number; tone: "open" | "shut" };

/** How long something took, beside others. An SVG, because its width is data and the page allows no inline styles. */
export function TimeBar({ share, tone }: TimeBarProps) {
  return (
    <svg width="100%" height="6" aria-hidden="true" className="block rounded-full bg-sunken">
      <rect
        width={`${Math.max(1, Math.round(share * 100))}%`}
        height="6"
        rx="3"
        className={tone === "open" ? "fill-open" : "fill-shut"}
      />
    </svg>
  );
}
