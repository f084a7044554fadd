import type { Provider } from "@/lib/providers/provider";

export const posteo: Provider = {
  id: "posteo",
  name: "Posteo",
  aliases: ["posteo.de"],
  group: "mailbox",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [
    "posteo.de",
    "posteo.net",
    "posteo.org",
    "posteo.eu",
    "posteo.com",
    "posteo.it",
    "posteo.at",
    "posteo.ch",
    "posteo.es",
    "posteo.fr",
  ],
  mx: ["mx01.posteo.de", "mx02.posteo.de", "mx03.posteo.de", "mx04.posteo.de"],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "posteo.de",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full primary address.", it: "Full primary address." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Account password; two-factor protects only the web mail.",
      it: "Account password; two-factor protects only the web mail.",
    },
    url: "https://posteo.de/hilfe/wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From must be the address or an alias. No custom domains.",
      it: "From must be the address or an alias. No custom domains.",
    },
  },
  rejections: [
    {
      stage: "mail",
      code: 553,
      enhanced: "5.7.1",
      match: "not owned by user",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: null,
    },
  ],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "Not published; bulk sending is against the terms.",
    it: "Not published; bulk sending is against the terms.",
  },
  docs: ["https://posteo.de/hilfe/wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp"],
  sources: [
    "Thunderbird ISPDB posteo.de (2026-03; lists some 50 endings)",
    "Delta Chat provider database posteo",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
