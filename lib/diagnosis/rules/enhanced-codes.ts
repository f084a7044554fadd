import type { Rule } from "@/lib/diagnosis/rules/rule";
import type { CauseId } from "@/lib/transcript/cause";
import type { Confidence } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/**
 * What an enhanced code says by itself (IANA registry "SMTP Enhanced Status Codes").
 * `5.7.1` and `5.0.0` are defaults of many servers and say nothing beyond their stage.
 */

const registry = "IANA, Simple Mail Transfer Protocol Enhanced Status Codes";

type Row = {
  enhanced: readonly string[];
  stages?: readonly Stage[];
  replies?: "temporary" | "permanent";
  cause: CauseId;
  confidence?: Confidence;
  also?: readonly CauseId[];
  fixes?: Rule["fixes"];
  example: string;
  source: string;
};

const envelope = ["mail", "rcpt", "data", "body"] as const;

const rows: readonly Row[] = [
  { enhanced: ["x.1.1", "x.1.2", "x.1.3", "x.1.6", "x.1.0"], stages: ["rcpt", "data", "body"], cause: "recipient-rejected", example: "rcpt 550 5.1.1 no", source: "RFC 3463 §3.2" },
  { enhanced: ["x.1.7", "x.1.8"], cause: "address-invalid", also: ["sender-not-allowed"], example: "mail 553 5.1.8 no", source: "RFC 3463 §3.2: bad sender's mailbox or system address" },
  { enhanced: ["x.1.0"], stages: ["mail"], cause: "sender-not-allowed", confidence: "possible", also: ["address-invalid", "ip-blocklisted"], example: "mail 550 5.1.0 no", source: "RFC 3463 §3.2: other address status" },
  { enhanced: ["x.1.9", "x.1.10"], stages: ["rcpt", "data", "body"], cause: "recipient-rejected", confidence: "certain", example: "rcpt 556 5.1.10 no", source: "RFC 7505 §4: null MX" },
  { enhanced: ["x.2.0", "x.2.1", "x.2.2", "x.2.3", "x.2.4"], stages: ["rcpt", "data", "body"], cause: "recipient-rejected", also: ["sending-limit-reached"], fixes: ["check-recipient", "retry-later"], example: "rcpt 550 5.2.1 no", source: "RFC 3463 §3.3: mailbox status" },
  { enhanced: ["5.2.3"], stages: ["mail", "data", "body"], cause: "message-too-large", example: "body 552 5.2.3 no", source: "RFC 3463 §3.3: message length exceeds administrative limit" },
  { enhanced: ["x.3.0", "x.3.1", "x.3.2", "x.3.5"], cause: "server-fault", also: ["sending-limit-reached"], example: "mail 451 4.3.0 no", source: "RFC 3463 §3.4: mail system status" },
  { enhanced: ["x.3.4"], cause: "message-too-large", confidence: "certain", example: "body 552 5.3.4 no", source: "RFC 3463 §3.4: message too big for system" },
  { enhanced: ["x.4.0", "x.4.1", "x.4.2", "x.4.3", "x.4.4", "x.4.6", "x.4.7"], stages: envelope, cause: "server-fault", confidence: "possible", also: ["recipient-rejected", "connection-dropped"], example: "body 451 4.4.0 no", source: "RFC 3463 §3.5: network and routing status" },
  { enhanced: ["5.4.1", "5.4.4", "5.4.3"], stages: ["rcpt"], cause: "recipient-rejected", also: ["server-fault"], example: "rcpt 550 5.4.1 no", source: "RFC 3463 §3.5: unable to route; Exchange Online, Recipient address rejected: Access denied" },
  { enhanced: ["x.4.5"], cause: "sending-limit-reached", also: ["server-fault"], example: "body 550 5.4.5 no", source: "RFC 3463 §3.5: mail system congestion; Google: daily sending limit" },
  { enhanced: ["5.5.1", "5.5.2", "5.5.4", "5.5.5"], stages: ["data", "body"], cause: "server-fault", confidence: "possible", also: ["content-rejected"], example: "data 500 5.5.2 no", source: "RFC 3463 §3.6: protocol status" },
  { enhanced: ["x.5.3"], cause: "sending-limit-reached", also: ["recipient-rejected"], fixes: ["slow-down"], example: "rcpt 452 4.5.3 no", source: "RFC 3463 §3.6: too many recipients" },
  { enhanced: ["x.5.6"], stages: ["auth"], cause: "server-fault", also: ["bad-credentials"], fixes: ["change-auth-method", "contact-provider"], example: "auth 500 5.5.6 no", source: "RFC 4954 §6: authentication exchange line is too long" },
  { enhanced: ["5.6.0", "5.6.1", "5.6.2", "5.6.3", "5.6.5", "5.6.6", "5.6.7", "5.6.8", "5.6.9", "5.6.11"], cause: "content-rejected", example: "body 554 5.6.0 no", source: "RFC 3463 §3.7: message content or media status" },
  { enhanced: ["5.6.7"], stages: ["mail", "rcpt"], cause: "address-invalid", fixes: ["check-recipient", "fix-sender-address"], example: "rcpt 553 5.6.7 no", source: "RFC 6531 §3.5: address needs SMTPUTF8" },
  { enhanced: ["5.7.0", "5.7.1"], stages: ["auth"], cause: "bad-credentials", confidence: "possible", also: ["access-policy-blocked", "smtp-auth-disabled"], example: "auth 550 5.7.1 no", source: "RFC 3463 §3.8" },
  { enhanced: ["5.7.1"], stages: ["rcpt"], cause: "relay-denied", confidence: "possible", also: ["ip-blocklisted", "recipient-rejected", "content-rejected"], example: "rcpt 554 5.7.1 no", source: "RFC 3463 §3.8: delivery not authorized; the default of relay checks" },
  { enhanced: ["4.7.1", "4.2.0"], stages: ["rcpt"], cause: "greylisted", confidence: "possible", also: ["ip-blocklisted", "sending-limit-reached"], example: "rcpt 451 4.7.1 no", source: "RFC 6647 §2.1" },
  { enhanced: ["5.7.2"], stages: envelope, cause: "recipient-rejected", example: "rcpt 550 5.7.2 no", source: "RFC 3463 §3.8: mailing list expansion prohibited" },
  { enhanced: ["5.7.3"], stages: ["auth"], cause: "bad-credentials", also: ["smtp-auth-disabled", "basic-auth-disabled", "access-policy-blocked"], example: "auth 535 5.7.3 no", source: "Exchange: 535 5.7.3 Authentication unsuccessful" },
  { enhanced: ["5.7.4"], stages: ["auth"], cause: "auth-mechanism-unsupported", confidence: "certain", also: ["smtp-auth-disabled"], example: "auth 504 5.7.4 no", source: "RFC 3463 §3.8: security features not supported; Exchange: unrecognized authentication type" },
  { enhanced: ["x.7.6", "x.7.7"], stages: ["data", "body"], cause: "content-rejected", example: "body 550 5.7.7 no", source: "RFC 3463 §3.8" },
  { enhanced: ["5.7.8"], stages: ["auth"], cause: "bad-credentials", also: ["app-password-required"], example: "auth 535 5.7.8 no", source: "RFC 4954 §6: authentication credentials invalid" },
  { enhanced: ["5.7.9"], stages: ["auth"], cause: "app-password-required", confidence: "possible", also: ["auth-mechanism-unsupported", "web-login-required"], example: "auth 534 5.7.9 no", source: "RFC 4954 §6: mechanism too weak; Google: application-specific password required" },
  { enhanced: ["5.7.10"], cause: "tls-required", confidence: "certain", example: "mail 523 5.7.10 no", source: "RFC 5248 §2.4: encryption needed" },
  { enhanced: ["5.7.11"], cause: "tls-required", confidence: "certain", example: "auth 524 5.7.11 no", source: "RFC 4954 §6: encryption required for the mechanism" },
  { enhanced: ["4.7.12"], stages: ["auth"], cause: "auth-mechanism-unsupported", also: ["bad-credentials"], fixes: ["change-auth-method", "contact-provider"], example: "auth 432 4.7.12 no", source: "RFC 4954 §6: a password transition is needed, once with PLAIN" },
  { enhanced: ["5.7.13"], cause: "account-suspended", confidence: "certain", example: "auth 525 5.7.13 no", source: "RFC 5248 §2.4: user account disabled" },
  { enhanced: ["5.7.14"], stages: ["auth"], cause: "web-login-required", also: ["access-policy-blocked"], example: "auth 534 5.7.14 no", source: "RFC 5248 §2.4: trust relationship required; Google: sign in with a browser" },
  { enhanced: ["5.7.16"], cause: "message-too-large", confidence: "possible", example: "mail 552 5.7.16 no", source: "RFC 6710 §10" },
  { enhanced: ["5.7.17", "5.7.18", "5.7.19"], stages: ["rcpt"], cause: "recipient-rejected", example: "rcpt 550 5.7.17 no", source: "RFC 7293 §10: the mailbox or domain has a new owner" },
  { enhanced: ["5.7.20", "5.7.21", "5.7.22", "5.7.23", "4.7.23", "5.7.24", "4.7.24", "5.7.26", "4.7.26"], cause: "domain-auth-failed", confidence: "certain", example: "body 550 5.7.26 no", source: "RFC 7372 §3: DKIM and SPF failures" },
  { enhanced: ["x.7.25"], cause: "sending-host-identity", confidence: "certain", fixes: ["fix-reverse-dns", "use-relay-service"], example: "mail 550 5.7.25 no", source: "RFC 7372 §3.3: reverse DNS validation failed" },
  { enhanced: ["x.7.27"], cause: "address-invalid", confidence: "certain", example: "mail 550 5.7.27 no", source: "RFC 7505 §4: the sender's domain has a null MX" },
  { enhanced: ["x.7.28"], cause: "sending-limit-reached", also: ["ip-blocklisted"], example: "body 421 4.7.28 no", source: "IANA registry: mail flood detected" },
  { enhanced: ["x.7.29", "x.7.30"], stages: ["data", "body"], cause: "domain-auth-failed", confidence: "possible", also: ["tls-required"], example: "body 550 5.7.29 no", source: "IANA registry: ARC validation failure; REQUIRETLS needed" },
  { enhanced: ["5.7.30"], stages: ["auth"], cause: "basic-auth-disabled", confidence: "certain", example: "auth 550 5.7.30 no", source: "Exchange Online: Basic authentication is not supported for Client Submission" },
  { enhanced: ["5.7.32", "5.7.40", "5.7.509", "5.7.515"], stages: ["data", "body"], cause: "domain-auth-failed", confidence: "certain", example: "body 550 5.7.515 no", source: "Google, Microsoft: senders without DMARC, or with failing alignment" },
  { enhanced: ["5.7.57"], stages: envelope, cause: "auth-required", also: ["smtp-auth-disabled"], fixes: ["enable-auth", "enable-smtp-auth", "fix-credentials"], example: "mail 530 5.7.57 no", source: "Exchange Online: client not authenticated to send mail" },
  { enhanced: ["5.7.60", "5.2.252"], cause: "sender-not-allowed", confidence: "certain", example: "body 550 5.7.60 no", source: "Exchange: client does not have permissions to send as this sender" },
  { enhanced: ["5.7.139"], stages: ["auth"], cause: "smtp-auth-disabled", confidence: "possible", also: ["basic-auth-disabled", "access-policy-blocked", "bad-credentials"], fixes: ["enable-smtp-auth", "use-oauth2", "adjust-security-policy"], example: "auth 535 5.7.139 no", source: "Exchange Online: authentication unsuccessful, for a reason that the text gives" },
  { enhanced: ["5.7.64"], stages: ["rcpt", "mail"], cause: "relay-denied", also: ["access-policy-blocked"], fixes: ["configure-relay", "enable-auth", "allow-sending-ip"], example: "rcpt 550 5.7.64 no", source: "Exchange Online: TenantAttribution; relay access denied" },
  { enhanced: ["5.7.501", "5.7.502", "5.7.503", "5.1.8", "5.7.703", "5.7.705", "5.7.708"], stages: ["mail", "rcpt", "data", "body"], cause: "account-suspended", confidence: "possible", also: ["ip-blocklisted", "sending-limit-reached"], fixes: ["contact-provider", "unlock-account-in-browser"], example: "body 550 5.7.501 no", source: "Exchange Online: access denied, spam abuse detected or tenant over its threshold" },
  { enhanced: ["5.7.506"], cause: "sending-host-identity", confidence: "certain", fixes: ["set-ehlo-name"], example: "mail 550 5.7.506 no", source: "Exchange Online: bad HELO" },
  { enhanced: ["5.7.511", "5.7.606", "5.7.513", "5.7.514", "5.7.507", "5.7.508"], cause: "ip-blocklisted", example: "rcpt 550 5.7.606 no", source: "Exchange Online: banned sending IP" },
  { enhanced: ["5.7.512"], cause: "content-rejected", also: ["address-invalid"], example: "body 550 5.7.512 no", source: "Exchange Online: message must be RFC 5322 compliant" },
  { enhanced: ["5.7.750"], cause: "sender-unverified", also: ["account-suspended"], example: "body 550 5.7.750 no", source: "Exchange Online: client blocked from sending from unregistered domains" },
  { enhanced: ["4.4.62", "5.4.62"], cause: "wrong-endpoint", confidence: "certain", example: "rcpt 451 4.4.62 no", source: "Exchange Online: mail sent to the wrong Office 365 region" },
  { enhanced: ["4.7.500", "4.7.650", "4.7.651", "4.7.652"], cause: "sending-limit-reached", also: ["ip-blocklisted"], fixes: ["retry-later", "slow-down", "use-relay-service"], example: "greeting 421 4.7.650 no", source: "Exchange Online: temporarily rate limited because of IP reputation" },
  { enhanced: ["5.7.133", "5.7.134", "5.7.136", "5.7.124"], cause: "recipient-rejected", example: "rcpt 550 5.7.133 no", source: "Exchange Online: the group or mailbox takes no mail from outside" },
];

export const enhancedCodeRules: readonly Rule[] = rows.map(
  ({ enhanced, stages, replies, cause, confidence = "likely", also = [], fixes = [], example, source }) => ({
    id: `enhanced-${enhanced[0] ?? ""}-${stages?.[0] ?? "any"}`,
    when: { enhanced, ...(stages && { stages }), ...(replies && { replies }) },
    cause,
    confidence,
    also,
    fixes,
    examples: [toExample(example)],
    source: `${registry}; ${source}`,
  }),
);

/** An example is written as its stage and the reply. */
function toExample(text: string): Rule["examples"][number] {
  const space = text.indexOf(" ");
  return { stage: text.slice(0, space) as Stage, reply: text.slice(space + 1) };
}
