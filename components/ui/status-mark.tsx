export type Status = "open" | "slow" | "shut" | "idle";

const marks: Readonly<Record<Status, { sign: string; className: string }>> = {
  open: { sign: "●", className: "text-open" },
  slow: { sign: "◐", className: "text-slow" },
  shut: { sign: "✕", className: "text-shut" },
  idle: { sign: "○", className: "text-muted" },
};

/** A signal light with its word: shape, colour and word say the same. */
export function StatusMark({
  status,
  children,
  className = "",
}: {
  status: Status;
  children: React.ReactNode;
  className?: string;
}) {
  const { sign, className: colour } = marks[status];
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-semibold ${colour} ${className}`}>
      <span aria-hidden="true">{sign}</span>
      {children}
    </span>
  );
}
