import { isOneSlipAway } from "@/lib/one-slip";

/** Ports on which the world takes mail, the likeliest first; others may be reached only where the operator allows it. */
export const mailPorts: readonly number[] = [587, 465, 25, 2525, 588, 2526, 2465, 2587, 8025, 8465];

/** The mail port that was probably meant: the likeliest one that a single slip of the hand turns into this; else `null`. */
export function meantMailPort(port: number): number | null {
  return mailPorts.find((candidate) => isOneSlipAway(String(port), String(candidate))) ?? null;
}
