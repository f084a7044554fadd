import type { Provider } from "@/lib/providers/provider";

export const registerIt: Provider = {
  id: "register-it",
  name: "Register.it",
  aliases: ["Register", "securemail.pro", "Nominalia", "Amen", "team.blue Italy"],
  group: "hosting",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["register.it"],
  mx: ["register.it", "securemail.pro"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "authsmtp.securemail.pro",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "authsmtp.register.it", why: "older-name" }],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "Full mailbox address; on older plans a separate SMTP service login applies.",
      it: "Full mailbox address; on older plans a separate SMTP service login applies.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Mailbox password, or the separate password of the authenticated SMTP service on older plans.",
      it: "Mailbox password, or the separate password of the authenticated SMTP service on older plans.",
    },
    url: "https://www.register.it/assistenza/parametri-email/",
  },
  enableFirst: [
    {
      en: "Domain registered or maintained at Register.it and using its DNS and MX.",
      it: "Domain registered or maintained at Register.it and using its DNS and MX.",
    },
    {
      en: "Older plans: the authenticated SMTP service must be active (purchase) with its own username and password.",
      it: "Older plans: the authenticated SMTP service must be active (purchase) with its own username and password.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "Sender in a domain of the plan.", it: "Sender in a domain of the plan." },
  },
  rejections: [
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "max rcpt to daily limit",
      cause: "sending-limit-reached",
      fix: "upgrade-plan",
      meaning: null,
    },
    {
      stage: "mail",
      code: null,
      enhanced: null,
      match: "sender rejected",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: null,
    },
  ],
  dns: { spf: "include:spf.webapps.net", dkimSelectors: [] },
  limits: {
    en: "1,000 a day over all mailboxes in the base package (partner's documentation).",
    it: "1,000 a day over all mailboxes in the base package (partner's documentation).",
  },
  docs: ["https://www.register.it/assistenza/parametri-email/"],
  sources: [
    "https://www.register.it/assistenza/parametri-email/ as cited by a project (2026)",
    "https://netfabric.freshdesk.com/support/solutions/articles/6000236440-problemi-invio-posta-italiano-",
    "http://we.register.it/email/terms_conditions_eplus.html",
    "public client settings",
    "public DNS notes of Register.it customers (MX mail.register.it, SPF include:spf.webapps.net)",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
