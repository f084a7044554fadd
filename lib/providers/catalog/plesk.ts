import type { Provider } from "@/lib/providers/provider";

export const plesk: Provider = {
  id: "plesk",
  name: "Plesk hosting",
  aliases: ["Plesk Obsidian"],
  group: "hosting",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "own-domain",
      label: { en: "mail.your-domain", it: "mail.il-suo-dominio" },
      host: "mail.<domain>",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "server-name",
      label: { en: "The name of the server", it: "Il nome del server" },
      host: "<server>",
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
    hint: {
      en: "Full mailbox address; short names only if the admin allows them.",
      it: "Full mailbox address; short names only if the admin allows them.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Mailbox password from Plesk > Mail.", it: "Mailbox password from Plesk > Mail." },
    url: "https://docs.plesk.com/en-US/obsidian/customer-guide/mail/accessing-your-mailbox.72479/",
  },
  enableFirst: [
    {
      en: "The admin must have 'SMTP service on port 587' switched on (Tools & Settings > Mail Server Settings); 465 is open by default.",
      it: "The admin must have 'SMTP service on port 587' switched on (Tools & Settings > Mail Server Settings); 465 is open by default.",
    },
  ],
  sender: {
    rule: "any",
    rewritesFrom: false,
    hint: {
      en: "Depends on the server; hardened servers tie From to the mailbox.",
      it: "Depends on the server; hardened servers tie From to the mailbox.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
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
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: {
    en: "Per hour limits on mailbox, domain and subscription, set by the host.",
    it: "Per hour limits on mailbox, domain and subscription, set by the host.",
  },
  docs: ["https://docs.plesk.com/"],
  sources: ["Plesk documentation (Italian administrator guide and customer guide)"],
  checked: "2026-11-24",
  trust: "verified",
};
