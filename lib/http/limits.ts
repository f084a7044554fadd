/**
 * How often one client may call, per minute. Generous for a person with a form, too tight for guessing
 * passwords or scanning ports through us. Programs with a token may do ten times as much.
 */
export const limits = {
  /** A live test opens several connections and may sign in. */
  tests: 60,
  ports: 60,
  detect: 300,
  diagnose: 600,
  read: 600,
} as const;
export type LimitName = keyof typeof limits;
