import type { Failure } from "@/lib/transcript/failure";
import type { Stage } from "@/lib/transcript/stage";

/** Up to the server's list of capabilities: what goes wrong here says nothing about account or message. */
export const openingStages: readonly Stage[] = ["connect", "tls", "greeting", "ehlo", "starttls"];

/**
 * Whether another door of the same host could do what this one did not. Refused credentials are refused
 * everywhere, and trying them again is how accounts get locked.
 */
export function isCurableElsewhere({ stage, code, errorCode }: Failure): boolean {
  if (openingStages.includes(stage)) return true;
  // 530 and 538: not without encryption, or not without a sign-in that is offered elsewhere (RFC 3207 §4, RFC 4954 §6).
  const wantsMore = code === 530 || code === 538;
  if (stage === "auth") return wantsMore || errorCode === "ENOMECHANISM";
  return stage === "mail" && wantsMore;
}
