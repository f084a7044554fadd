import type { Provider } from "@/lib/providers/provider";

export const infomaniak: Provider = {
  id: "infomaniak",
  name: "Infomaniak Mail / kSuite",
  aliases: ["Infomaniak", "ik.me", "etik.com", "ikmail"],
  group: "hosting",
  countries: ["CH"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["ik.me", "ikmail.com", "etik.com", "infomaniak.com"],
  mx: ["infomaniak.ch"],
  hosts: [
    {
      id: "switzerland",
      label: null,
      host: "mail.infomaniak.com",
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
    hint: { en: "Full mailbox address.", it: "Full mailbox address." },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Password of the e-mail address (device password), not of the Infomaniak account; with two-factor an application password.",
      it: "Password of the e-mail address (device password), not of the Infomaniak account; with two-factor an application password.",
    },
    url: "https://www.infomaniak.com/en/support/faq/admin2/email-service",
  },
  enableFirst: [
    {
      en: "Infomaniak Manager > Mail Service > (address) > Devices: create a password for the application.",
      it: "Infomaniak Manager > Mail Service > (address) > Devices: create a password for the application.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From must be the address or an alias of the mailbox.",
      it: "From must be the address or an alias of the mailbox.",
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
  ],
  dns: { spf: "include:spf.infomaniak.ch", dkimSelectors: [] },
  limits: {
    en: "Messages per 24 h, each recipient counts: my kSuite 500, my kSuite+ 1,440; kSuite Standard with one user 100, otherwise 1,440; Mail Starter 100, Mail Service from 5 addresses 1,440; web hosting mail() 50, authenticated 1,440.",
    it: "Messages per 24 h, each recipient counts: my kSuite 500, my kSuite+ 1,440; kSuite Standard with one user 100, otherwise 1,440; Mail Starter 100, Mail Service from 5 addresses 1,440; web hosting mail() 50, authenticated 1,440.",
  },
  docs: ["https://www.infomaniak.com/en/support/faq/admin2/email-service"],
  sources: [
    "https://www.infomaniak.com/en/support/faq/admin2/email-service",
    "Nodemailer well-known services (2026-08)",
    "Delta Chat provider database infomaniak.com",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
