import type { Step } from "@/lib/live-test/testing/script";
import { type FailureRow, says } from "@/lib/mail-test/testing/failures/failure-row";

const withoutSignIn = { auth: { method: "none" } } as const;
const insistsOnTls: Step = ({ isSecure, say }) =>
  say(isSecure ? "250 2.1.0 Ok" : "530 5.7.0 Must issue a STARTTLS command first");

export const sending: readonly FailureRow[] = [
  {
    shows: "sign-in missing",
    ports: says({ MAIL: "530 5.7.0 Authentication required" }),
    settings: withoutSignIn,
    stage: "mail",
    cause: "auth-required",
    fix: "enable-auth",
  },
  {
    shows: "TLS required",
    as: "at the sender",
    ports: { 25: { script: { MAIL: insistsOnTls } } },
    settings: { port: 25, security: "none", ...withoutSignIn },
    stage: "mail",
    cause: "tls-required",
    fix: "use-2525",
    unproven: { port: 25, security: "starttls" },
  },
  {
    shows: "TLS required",
    as: "by a server that has none",
    ports: { 25: { security: "none", script: { MAIL: insistsOnTls } } },
    settings: { port: 25, security: "none", ...withoutSignIn },
    stage: "mail",
    cause: "tls-required",
    fix: "contact-provider",
  },
  {
    shows: "sender not allowed",
    ports: says({ MAIL: "553 5.7.1 <ada@example.com>: Sender address rejected: not owned by user ada" }),
    stage: "mail",
    cause: "sender-not-allowed",
    fix: "match-sender",
  },
  {
    shows: "sender not allowed",
    as: "after the message, with the way to the own address",
    ports: says({
      body: "554 5.2.252 SendAsDenied; ada@example.com not allowed to send as sales@example.com",
    }),
    settings: { from: { address: "sales@example.com" } },
    stage: "body",
    cause: "sender-not-allowed",
    fix: "match-sender",
    unproven: { from: { address: "ada@example.com" } },
  },
  {
    shows: "sender not verified",
    ports: says({
      body: "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: ada@example.com",
    }),
    stage: "body",
    cause: "sender-unverified",
    fix: "verify-sender",
  },
  {
    shows: "recipient unknown",
    ports: says({ RCPT: "550 5.1.1 <grace@example.org>: Recipient address rejected: User unknown" }),
    stage: "rcpt",
    cause: "recipient-rejected",
    fix: "check-recipient",
  },
  {
    shows: "recipient full",
    ports: says({ RCPT: "552 5.2.2 Mailbox full" }),
    stage: "rcpt",
    cause: "recipient-rejected",
    fix: "check-recipient",
  },
  {
    shows: "relaying denied",
    as: "after a sign-in",
    ports: says({ RCPT: "554 5.7.1 <grace@example.org>: Relay access denied" }),
    stage: "rcpt",
    cause: "relay-denied",
    fix: "configure-relay",
  },
  {
    shows: "relaying denied",
    as: "without one",
    ports: says({ RCPT: "554 5.7.1 <grace@example.org>: Relay access denied" }),
    settings: withoutSignIn,
    stage: "rcpt",
    cause: "relay-denied",
    fix: "enable-auth",
  },
  {
    shows: "greylisted",
    ports: says({ RCPT: "450 4.2.0 Greylisted, see http://postgrey.schweikert.ch/help/example.org.html" }),
    stage: "rcpt",
    cause: "greylisted",
    fix: "retry-later",
  },
  {
    shows: "EHLO name refused",
    as: "at once",
    ports: says({
      EHLO: "550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)",
      HELO: "550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)",
    }),
    stage: "ehlo",
    cause: "sending-host-identity",
    fix: "set-ehlo-name",
  },
  {
    shows: "EHLO name refused",
    as: "at the recipient, as Postfix does",
    ports: says({
      RCPT: "504 5.5.2 <[127.0.0.1]>: Helo command rejected: need fully-qualified hostname",
    }),
    stage: "rcpt",
    cause: "sending-host-identity",
    fix: "set-ehlo-name",
  },
  {
    shows: "limit reached",
    as: "at the sender",
    ports: says({ MAIL: "452 4.5.3 Daily sending quota exceeded" }),
    stage: "mail",
    cause: "sending-limit-reached",
    fix: "retry-later",
  },
  {
    shows: "limit reached",
    as: "after the message, as Gmail says it",
    ports: says({
      body: "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550-5.4.5 sending limits go to\n550 5.4.5  https://support.google.com/a/answer/166852 - gsmtp",
    }),
    stage: "body",
    cause: "sending-limit-reached",
    fix: "retry-later",
  },
  {
    shows: "spam",
    ports: says({ body: "554 5.7.1 Message rejected as spam by Content Filtering." }),
    stage: "body",
    cause: "content-rejected",
    fix: "change-message",
  },
  {
    shows: "DMARC",
    ports: says({
      body: "550-5.7.26 Unauthenticated email from example.com is not accepted due to\n550 5.7.26 domain's DMARC policy.",
    }),
    stage: "body",
    cause: "domain-auth-failed",
    fix: "publish-spf-dkim-dmarc",
  },
  {
    shows: "message too large",
    as: "at the sender, by its SIZE",
    ports: says({ MAIL: "552 5.3.4 Message size exceeds fixed maximum message size" }),
    stage: "mail",
    cause: "message-too-large",
    fix: "change-message",
  },
  {
    shows: "message too large",
    ports: says({ body: "552 5.3.4 Message size exceeds fixed limit" }),
    stage: "body",
    cause: "message-too-large",
    fix: "change-message",
  },
];
