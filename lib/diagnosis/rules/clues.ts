import type { Rule } from "@/lib/diagnosis/rules/rule";

/** Told by what a pasted text says beside its error: contradictory settings, addresses, containers, secrets. */

const signInWords = {
  en: ["{authenticat*|password|credential*|login|log in|username}"],
};

export const clueRules: readonly Rule[] = [
  {
    id: "plain-words-on-465",
    when: { happenings: ["tls-expected"] },
    cause: "tls-mode-mismatch",
    confidence: "likely",
    also: ["connection-dropped", "setting-not-taken"],
    fixes: ["use-465-tls", "use-587-starttls", "check-program-settings"],
    examples: [],
    source: "Jakarta Mail FAQ: mail.smtp.ssl.enable for port 465",
  },
  {
    id: "container-without-authorities",
    when: { happenings: ["no-authorities"], traits: ["in-container"] },
    cause: "ca-bundle-missing",
    confidence: "likely",
    also: ["cert-untrusted"],
    fixes: ["install-ca-bundle"],
    examples: [],
    source: "Alpine and Debian images: the package ca-certificates is not in the slim ones",
  },
  {
    id: "delivery-shut-out",
    when: {
      stages: ["connect"],
      errors: ["ETIMEDOUT", "ENETUNREACH", "EHOSTUNREACH"],
      traits: ["delivers-to-mx"],
    },
    cause: "port-blocked",
    confidence: "likely",
    also: ["host-unreachable"],
    fixes: ["allow-outbound", "use-relay-service"],
    examples: [],
    source: "RFC 5321 §4.5.4.1: delivery to an exchanger has port 25 alone",
  },
  {
    id: "introduced-as-localhost",
    when: { errors: ["ECONNRESET"], ports: [25, 587], traits: ["ehlo-is-local"] },
    cause: "sending-host-identity",
    confidence: "possible",
    also: ["connection-dropped"],
    fixes: ["set-ehlo-name", "allow-sending-ip"],
    examples: [],
    source: "Google Workspace Admin Help: smtp-relay.gmail.com closes after EHLO localhost",
  },
  {
    id: "introduced-as-localhost-refused",
    when: {
      stages: ["greeting", "ehlo", "mail"],
      codes: [421],
      says: { en: ["{try again later|closing connection|ehlo|helo}"] },
      traits: ["ehlo-is-local"],
    },
    cause: "sending-host-identity",
    confidence: "likely",
    also: ["server-fault"],
    fixes: ["set-ehlo-name", "allow-sending-ip"],
    examples: [],
    source: "Google Workspace Admin Help: 421 4.7.0 Try again later, closing connection. (EHLO)",
  },
  {
    id: "graph-permission-for-smtp",
    when: { codes: [535], says: signInWords, traits: ["oauth2", "graph-permission"] },
    cause: "oauth-token-invalid",
    confidence: "likely",
    also: ["access-policy-blocked"],
    examples: [],
    source:
      "Microsoft Learn, Authenticate an SMTP connection using OAuth: SMTP.SendAsApp, not Graph Mail.Send",
  },
];
