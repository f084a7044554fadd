import type { Stage } from "@/lib/transcript/stage";

/** How long each stage of a session may take, in milliseconds. */
export type StageDeadlinesMs = Readonly<Record<Stage, number>>;

export type DeadlinesMs = {
  /** For the chosen door. */
  readonly chosen: StageDeadlinesMs;
  /** For those that are only tried beside it. */
  readonly beside: StageDeadlinesMs;
  /** How long the chosen port must have been silent before Portwise says anything there without a greeting. */
  readonly unasked: number;
};

/**
 * RFC 5321 §4.5.3.2 tells mail servers to wait minutes. A person watching a progress list will not, and a
 * server that needs longer is worth reporting as slow, so these are far shorter. `greeting` leaves room for
 * servers that let strangers wait on purpose, `auth` for those that hold a wrong password back, `body` for those
 * that scan a message before they take it.
 */
const chosen: StageDeadlinesMs = {
  dns: 4_000,
  connect: 5_000,
  tls: 5_000,
  greeting: 15_500,
  ehlo: 6_000,
  starttls: 6_000,
  auth: 15_000,
  mail: 6_000,
  rcpt: 8_000,
  data: 6_000,
  body: 15_000,
  quit: 1_000,
};

/** A door that is only tried has to be better than the chosen one, not as patient. */
const beside: StageDeadlinesMs = {
  ...chosen,
  connect: 2_500,
  tls: 2_500,
  greeting: 2_500,
  ehlo: 2_500,
  starttls: 2_500,
  auth: 6_000,
};

/**
 * A client that talks before the greeting counts as a robot: Postfix's postscreen listens for that for 6 s, Sendmail's
 * greet_pause and qpsmtpd's early_talker for up to 5 s (`docs/decisions/0070`).
 */
const unasked = 7_000;

export const usualDeadlinesMs: DeadlinesMs = { chosen, beside, unasked };

/** How long a whole test may take, whatever the server does. */
export const testDeadlineMs = { usual: 20_000, least: 1_000, most: 60_000 } as const;

export const explorerTimesMs = {
  /** A stage that has taken this long hesitates: other doors are tried. */
  hesitation: 300,
  /** How long a better door may keep a worse one that is open waiting. */
  patience: 300,
  /**
   * A chosen port that has been silent this long is given up once another door has proved itself. By then the
   * system has sent its SYN a second time (after 1 s, RFC 6298 §2), so one lost packet is not taken for a firewall.
   */
  silence: 1_100,
  /** A chosen port that answers the connection and does not greet is given up for a proven door only this late. */
  lateGreeting: 8_000,
  /**
   * Doors that have been silent this long are given up too, counted from their own beginning. To take a lost packet
   * for a firewall costs nothing here: another door is proven.
   */
  othersSilence: 800,
} as const;
