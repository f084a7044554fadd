/** A signal mast that is also a P: the lamp is lit when the harbour is open. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="shrink-0">
      <rect width="32" height="32" rx="8" className="fill-sea" />
      <path
        d="M10.5 26.5V7h6.25a6.25 6.25 0 0 1 0 12.5H10.5"
        className="stroke-on-sea"
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16.5" cy="13.25" r="2.6" className="fill-lamp" />
      <path
        d="M16.5 26.5c1.6-1.3 3.1-1.3 4.6 0s3 1.3 4.4 0"
        className="stroke-on-sea"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
