/** Ports on which the world takes mail, the likeliest first; others may be reached only where the operator allows it. */
export const mailPorts: readonly number[] = [587, 465, 25, 2525, 588, 2526, 2465, 2587, 8025, 8465];

/** The mail port that was probably meant: the likeliest one that a single slip of the hand turns into this; else `null`. */
export function meantMailPort(port: number): number | null {
  return mailPorts.find((candidate) => isOneSlipAway(String(port), String(candidate))) ?? null;
}

/** Whether one digit was changed, left out, added, or swapped with its neighbour. */
function isOneSlipAway(typed: string, meant: string): boolean {
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start++;
  const [a, b] = [typed.slice(start), meant.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
