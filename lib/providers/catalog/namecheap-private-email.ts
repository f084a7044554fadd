import type { Provider } from "@/lib/providers/provider";

export const namecheapPrivateEmail: Provider = {
  id: "namecheap-private-email",
  name: "Namecheap Private Email",
  aliases: ["Private Email", "privateemail.com"],
  group: "hosting",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["mx1.privateemail.com", "mx2.privateemail.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "mail.privateemail.com",
      endpoints: [
        { port: 465, security: "tls", trust: "observed" },
        { port: 587, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full mailbox address.", it: "Full mailbox address." },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Mailbox password; app-specific password when two-factor is on (recalled).",
      it: "Mailbox password; app-specific password when two-factor is on (recalled).",
    },
    url: "https://www.namecheap.com/support/knowledgebase/article.aspx/1179/2175/general-private-email-configuration-for-mail-clients-and-mobile-devices/",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox or an alias.", it: "From must be the mailbox or an alias." },
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
  dns: { spf: "include:spf.privateemail.com", dkimSelectors: ["default"] },
  limits: { en: "Hourly limit per plan, not verified.", it: "Hourly limit per plan, not verified." },
  docs: [
    "https://www.namecheap.com/support/knowledgebase/article.aspx/1179/2175/general-private-email-configuration-for-mail-clients-and-mobile-devices/",
  ],
  sources: [
    "public client settings (host, 465, 587)",
    "DNS values recalled",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
