import type { Rule } from "@/lib/diagnosis/rules/rule";

/** What a connection does that says nothing: it hangs, it ends, or it speaks something else. */

const closed = ["ECONNECTION", "ECONNRESET", "EPIPE", "ECONNABORTED", "ESOCKET", "ECLOSED", "EOF"] as const;
const timedOut = ["ETIMEDOUT", "ETIMEOUT", "ESOCKETTIMEDOUT"] as const;
const nodemailerSource =
  "nodemailer lib/smtp-connection: Connection closed unexpectedly, Greeting never received, Timeout";
const talking = ["ehlo", "starttls", "auth", "mail", "rcpt", "data", "body"] as const;

export const sessionRules: readonly Rule[] = [
  {
    id: "greeting-never",
    when: { stages: ["greeting"], errors: timedOut },
    cause: "server-unresponsive",
    confidence: "likely",
    also: ["traffic-intercepted", "port-blocked"],
    examples: [
      {
        stage: "greeting",
        error: "ETIMEDOUT",
        message: "Greeting never received",
        port: 587,
        security: "starttls",
      },
    ],
    source: nodemailerSource,
  },
  {
    id: "greeting-never-on-tls-port",
    when: {
      stages: ["greeting"],
      errors: timedOut,
      security: ["starttls", "none"],
      traits: ["unusual-security"],
    },
    cause: "tls-mode-mismatch",
    confidence: "certain",
    also: ["server-unresponsive"],
    fixes: ["use-465-tls", "another-port"],
    examples: [
      {
        stage: "greeting",
        error: "ETIMEDOUT",
        message: "Greeting never received",
        port: 465,
        security: "none",
      },
    ],
    source: "RFC 8314 §3.3: on 465 the server waits for a TLS ClientHello and says nothing before it",
  },
  {
    id: "silent-in-this-mode",
    refines: "greeting-never-on-other-service",
    when: {
      stages: ["greeting", "tls"],
      errors: [...timedOut, ...closed],
      traits: ["other-mode-open"],
    },
    cause: "tls-mode-mismatch",
    confidence: "certain",
    fixes: ["another-port"],
    examples: [],
    source:
      "RFC 8314 §3: implicit TLS and STARTTLS; this test was answered in the other mode on the same port",
  },
  {
    id: "greeting-never-on-other-service",
    when: { stages: ["greeting", "tls"], errors: [...timedOut, ...closed], traits: ["other-service-port"] },
    cause: "wrong-service-port",
    confidence: "likely",
    also: ["tls-mode-mismatch", "server-unresponsive"],
    examples: [
      {
        stage: "greeting",
        error: "ETIMEDOUT",
        message: "Greeting never received",
        port: 993,
        security: "none",
      },
    ],
    source: "IANA Service Name and Transport Protocol Port Number Registry: 993 imaps, 995 pop3s, 443 https",
  },
  {
    id: "greeting-closed",
    when: { stages: ["greeting"], errors: closed },
    cause: "connection-dropped",
    confidence: "likely",
    also: ["ip-blocklisted", "port-blocked", "tls-mode-mismatch"],
    fixes: ["allow-outbound", "another-port", "retry-later", "contact-provider"],
    examples: [
      {
        stage: "greeting",
        error: "ECONNECTION",
        message: "Connection closed unexpectedly",
        port: 587,
        security: "starttls",
      },
    ],
    source: nodemailerSource,
  },
  {
    id: "greeting-closed-on-tls-port",
    when: {
      stages: ["greeting"],
      errors: closed,
      security: ["starttls", "none"],
      traits: ["unusual-security"],
    },
    cause: "tls-mode-mismatch",
    confidence: "likely",
    also: ["connection-dropped"],
    fixes: ["use-465-tls", "another-port"],
    examples: [
      {
        stage: "greeting",
        error: "ECONNECTION",
        message: "Connection closed unexpectedly",
        port: 465,
        security: "starttls",
      },
    ],
    source: "RFC 8314 §3.3",
  },
  {
    id: "greeting-other-service",
    when: {
      stages: ["greeting", "ehlo", "tls"],
      says: {
        en: ["http/1.{0|1}", "+ok", "* ok", "imap4{rev1|}", "pop3", "ssh-2.0", "login with user and pass"],
      },
    },
    cause: "wrong-service-port",
    confidence: "certain",
    also: ["traffic-intercepted"],
    examples: [
      { stage: "greeting", reply: "* OK [CAPABILITY IMAP4rev1 SASL-IR] Dovecot ready." },
      { stage: "greeting", reply: "HTTP/1.1 400 Bad Request" },
      { stage: "greeting", reply: "SSH-2.0-OpenSSH_9.6" },
      { stage: "tls", reply: "HTTP/1.1 400 Bad Request" },
      { stage: "ehlo", reply: "530 Please login with USER and PASS." },
    ],
    source: "RFC 9051 §7.1.1, RFC 1939 §4, RFC 9112 §4, RFC 4253 §4.2, RFC 959",
  },
  {
    id: "greeting-not-smtp",
    isVague: true,
    when: { stages: ["greeting"], errors: ["EPROTOCOL", "EBADGREETING"] },
    cause: "wrong-service-port",
    confidence: "possible",
    also: ["tls-mode-mismatch", "traffic-intercepted", "server-fault"],
    examples: [{ stage: "greeting", error: "EPROTOCOL", message: "Invalid greeting. response=hello" }],
    source: "RFC 5321 §4.2: a greeting begins with three digits",
  },
  {
    id: "stage-timeout",
    when: { stages: [...talking], errors: timedOut },
    cause: "server-unresponsive",
    confidence: "likely",
    also: ["server-fault", "traffic-intercepted"],
    examples: [{ stage: "auth", error: "ETIMEDOUT", message: "Timeout" }],
    source: nodemailerSource,
  },
  {
    id: "tls-timeout",
    when: { stages: ["tls"], errors: timedOut },
    cause: "server-unresponsive",
    confidence: "likely",
    also: ["traffic-intercepted", "tls-mode-mismatch"],
    examples: [{ stage: "tls", error: "ETIMEDOUT", message: "Timeout", port: 465, security: "tls" }],
    source: nodemailerSource,
  },
  {
    id: "tls-timeout-on-clear-port",
    when: {
      stages: ["tls"],
      errors: [...timedOut, ...closed],
      security: ["tls"],
      traits: ["unusual-security"],
    },
    cause: "tls-mode-mismatch",
    confidence: "likely",
    also: ["server-unresponsive", "connection-dropped"],
    fixes: ["use-587-starttls", "another-port"],
    examples: [{ stage: "tls", error: "ECONNRESET", message: "read ECONNRESET", port: 587, security: "tls" }],
    source: "RFC 8314 §3.3, RFC 3207: on 587 TLS begins after STARTTLS",
  },
  {
    id: "tls-closed",
    when: { stages: ["tls"], errors: closed },
    cause: "connection-dropped",
    confidence: "possible",
    also: ["tls-incompatible", "traffic-intercepted", "tls-mode-mismatch"],
    fixes: ["another-port", "disable-interception", "retry-later", "upgrade-server-tls"],
    examples: [
      {
        stage: "tls",
        error: "ECONNRESET",
        message: "Client network socket disconnected before secure TLS connection was established",
        port: 465,
        security: "tls",
      },
    ],
    source: "Node.js lib/_tls_wrap.js; nodemailer issues",
  },
  {
    id: "starttls-closed",
    when: { stages: ["starttls"], errors: closed },
    cause: "connection-dropped",
    confidence: "possible",
    also: ["tls-incompatible", "traffic-intercepted"],
    fixes: ["retry-later", "disable-interception", "use-465-tls", "upgrade-server-tls"],
    examples: [
      { stage: "starttls", error: "ECONNRESET", message: "read ECONNRESET", port: 587, security: "starttls" },
    ],
    source: "nodemailer issues: reset during the handshake",
  },
  {
    id: "ehlo-closed",
    when: { stages: ["ehlo"], errors: closed },
    cause: "connection-dropped",
    confidence: "likely",
    also: ["traffic-intercepted", "sending-host-identity", "ip-blocklisted"],
    fixes: ["retry-later", "another-port", "set-ehlo-name", "disable-interception"],
    examples: [{ stage: "ehlo", error: "ECONNECTION", message: "Connection closed unexpectedly" }],
    source: nodemailerSource,
  },
  {
    id: "auth-closed",
    when: { stages: ["auth"], errors: closed },
    cause: "connection-dropped",
    confidence: "likely",
    also: ["login-throttled", "bad-credentials", "tls-required"],
    fixes: ["retry-later", "fix-credentials", "another-port", "contact-provider"],
    examples: [{ stage: "auth", error: "ECONNECTION", message: "Connection closed unexpectedly" }],
    source: nodemailerSource,
  },
  {
    id: "envelope-closed",
    when: { stages: ["mail", "rcpt", "data", "body"], errors: closed },
    cause: "connection-dropped",
    confidence: "likely",
    also: ["server-fault", "content-rejected", "sending-limit-reached"],
    fixes: ["retry-later", "contact-provider", "another-port"],
    examples: [{ stage: "body", error: "ECONNRESET", message: "read ECONNRESET" }],
    source: nodemailerSource,
  },
  {
    id: "after-acceptance",
    when: { stages: ["quit"] },
    cause: "connection-dropped",
    confidence: "certain",
    fixes: ["no-action", "retry-later"],
    examples: [{ stage: "quit", error: "ECONNRESET", message: "read ECONNRESET" }],
    source: "RFC 5321 §4.2.5: once the message is accepted, what happens to the connection does not matter",
  },
  {
    id: "after-acceptance-shutdown",
    when: {
      stages: ["quit"],
      says: {
        en: [
          "{shutting down|shutdown|going down|restarting|service not available|closing transmission channel}",
        ],
      },
    },
    cause: "server-fault",
    confidence: "certain",
    also: ["connection-dropped"],
    fixes: ["no-action", "retry-later"],
    examples: [{ stage: "quit", reply: "421 Server shutting down" }],
    source: "RFC 5321 §3.8: 421 before closing",
  },
];
