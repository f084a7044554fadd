import type { Provider } from "@/lib/providers/provider";

export const migadu: Provider = {
  id: "migadu",
  name: "Migadu",
  aliases: ["migadu.com"],
  group: "mailbox",
  countries: ["CH"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["aspmx1.migadu.com", "aspmx2.migadu.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.migadu.com",
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
      en: "Full mailbox address, or an identity address with its own password.",
      it: "Full mailbox address, or an identity address with its own password.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Mailbox password, or the password of an identity.",
      it: "Mailbox password, or the password of an identity.",
    },
    url: "https://www.migadu.com/guides/",
  },
  enableFirst: [
    {
      en: "Optional: create an identity with a separate password for the application.",
      it: "Optional: create an identity with a separate password for the application.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From must be the mailbox, an identity or an alias set as sender.",
      it: "From must be the mailbox, an identity or an alias set as sender.",
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
  dns: { spf: "include:spf.migadu.com", dkimSelectors: ["key1", "key2", "key3"] },
  limits: {
    en: "Outgoing messages a day by plan: Micro 20, Mini 100, Standard 500, Maxi 2,000 (recalled).",
    it: "Outgoing messages a day by plan: Micro 20, Mini 100, Standard 500, Maxi 2,000 (recalled).",
  },
  docs: ["https://www.migadu.com/guides/"],
  sources: [
    "Delta Chat provider database migadu (host and ports)",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
