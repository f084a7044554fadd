import type { JudgedHost } from "@/lib/egress/egress";
import type { NoAddress } from "@/lib/egress/refusal";
import type { MessageWords } from "@/lib/live-test/compose-message";
import type { Result } from "@/lib/result";
import type { Settings } from "@/lib/settings/schema";
import type { Endpoint } from "@/lib/smtp/endpoint";

export type LiveTestRequest = {
  settings: Settings;
  recipient: string;
  /** The settings' host, looked up and judged, or what DNS said instead; `ms` is how long that took. */
  target: { host: Result<JudgedHost, NoAddress>; ms: number };
  /** What the provider documents for this host, best first; empty when nothing is known. */
  documented: readonly Endpoint[];
  /** What the message says, once its arrival code is known. */
  words: (arrivalCode: string) => MessageWords;
  /** Whether other doors of the host are tried when the chosen one hesitates or fails. */
  explore: boolean;
  /** Stop after the sign-in: no message, `accepted` stays `null`, and `sent` only means that all of it went well. */
  signInOnly: boolean;
  /** How long the whole test may take. */
  timeoutMs: number;
};
