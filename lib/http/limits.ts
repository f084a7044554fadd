/**
 * How often one client may call, per minute. Generous for a person with a form, too tight for guessing
 * passwords or scanning ports through us. Programs with a token may do ten times as much.
 */
export const limits = {
  /** A live test opens several connections and may sign in. */
  tests: 60,
  ports: 60,
  /** Answered from memory, also while the address is being typed. */
  detect: 300,
  /** A detection that asks other people's servers. */
  lookUp: 10,
  probe: 5,
  diagnose: 600,
  read: 600,
  /** Coming in by a link or a code; codes have a limit of their own besides, which is kept in the database. */
  join: 30,
  /** What happens in a session: every keystroke that rests is a change. */
  session: 1200,
} as const;
export type LimitName = keyof typeof limits;

/** Limits per hour, for what would be too much if it went on at the pace of a minute. */
export const hourlyLimits: Partial<Record<LimitName, number>> = { lookUp: 60 };
