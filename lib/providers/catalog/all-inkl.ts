import type { Provider } from "@/lib/providers/provider";

export const allInkl: Provider = {
  id: "all-inkl",
  name: "ALL-INKL.COM",
  aliases: ["All-Inkl", "kasserver"],
  group: "hosting",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["kasserver.com"],
  mx: ["kasserver.com"],
  hosts: [
    {
      id: "server",
      label: null,
      host: "<mx>",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "w<account>.kasserver.com", why: "older-name" }],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "Full mailbox address, or the mailbox login such as m0123abc.",
      it: "Full mailbox address, or the mailbox login such as m0123abc.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Mailbox password from KAS.", it: "Mailbox password from KAS." },
    url: "https://all-inkl.com/wichtig/anleitungen/programme/e-mail/",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From must belong to the mailbox or the account's domains.",
      it: "From must belong to the mailbox or the account's domains.",
    },
  },
  rejections: [],
  dns: { spf: "include:spf.kasserver.com", dkimSelectors: [] },
  limits: { en: "Not verified.", it: "Not verified." },
  docs: ["https://all-inkl.com/wichtig/anleitungen/programme/e-mail/"],
  sources: ["public settings for w<account>.kasserver.com on 465 and 587", "SPF seen in public zone files"],
  checked: "2026-11-24",
  trust: "mixed",
};
