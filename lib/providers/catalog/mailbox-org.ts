import type { Provider } from "@/lib/providers/provider";

export const mailboxOrg: Provider = {
  id: "mailbox-org",
  name: "mailbox.org",
  aliases: ["mailbox", "Heinlein"],
  group: "mailbox",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["mailbox.org", "secure.mailbox.org"],
  mx: ["mxext1.mailbox.org", "mxext2.mailbox.org", "mxext3.mailbox.org"],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "smtp.mailbox.org",
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
      en: "Primary address of the account (the login), not an alias.",
      it: "Primary address of the account (the login), not an alias.",
    },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Account password; with two-factor on, an app password (recalled).",
      it: "Account password; with two-factor on, an app password (recalled).",
    },
    url: "https://kb.mailbox.org/",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From must be the address or an alias of the account.",
      it: "From must be the address or an alias of the account.",
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
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: { spf: "include:mailbox.org", dkimSelectors: ["mbo0001", "mbo0002", "mbo0003", "mbo0004"] },
  limits: { en: "Plan-dependent, not verified.", it: "Plan-dependent, not verified." },
  docs: ["https://kb.mailbox.org/"],
  sources: [
    "Delta Chat provider database mailbox.org (host, 465, full address)",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
