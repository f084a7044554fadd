/** What a test goes through, in order. `starttls` covers the reply to STARTTLS, the handshake after it and the EHLO inside. */
export const stages = [
  "dns",
  "connect",
  "tls",
  "greeting",
  "ehlo",
  "starttls",
  "auth",
  "mail",
  "rcpt",
  "data",
  "body",
  "quit",
] as const;
export type Stage = (typeof stages)[number];
