import type { Reading } from "@/lib/diagnosis/reading/reading";
import type { CauseId } from "@/lib/transcript/cause";

/**
 * Whether a cause cannot be, however well its words fit: a refusal is bounded by what it refuses. Gmail calls a
 * refused token "Username and Password not accepted"; "Helo command rejected: … not accepted here" is not about
 * relaying.
 */
export function isRuledOut(cause: CauseId, { stage, traits, facts }: Reading): boolean {
  if (stage === "auth" && traits.has("oauth2") && ofPasswords.includes(cause)) return true;
  if (stage === "auth" && traits.has("signed-in-encrypted") && ofSignIns.includes(cause)) return true;
  const refused = refusedObject(facts.failure.reply ?? "");
  if (refused === "helo") return !ofHelo.includes(cause);
  return refused === "client" && notOfClient.includes(cause);
}

const ofPasswords: readonly CauseId[] = ["bad-credentials", "app-password-required", "secret-mangled"];

/** What cannot be the matter with a sign-in that has worked elsewhere in the same test. */
const ofSignIns: readonly CauseId[] = [
  ...ofPasswords,
  "auth-mechanism-unsupported",
  "basic-auth-disabled",
  "smtp-auth-disabled",
];

/** As Postfix says it, before the reason that an administrator may have written: smtpd(8), smtpd_check.c. */
function refusedObject(reply: string): "helo" | "client" | null {
  if (/\b(?:helo|ehlo) command rejected\b/i.test(reply)) return "helo";
  return /\bclient host rejected\b/i.test(reply) ? "client" : null;
}

const ofHelo: readonly CauseId[] = [
  "sending-host-identity",
  "ip-blocklisted",
  "access-policy-blocked",
  "server-fault",
];

const notOfClient: readonly CauseId[] = [
  "recipient-rejected",
  "sender-not-allowed",
  "sender-unverified",
  "address-invalid",
  "content-rejected",
  "message-too-large",
];
