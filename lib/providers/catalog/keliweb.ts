import type { Provider } from "@/lib/providers/provider";

export const keliweb: Provider = {
  id: "keliweb",
  name: "Keliweb",
  aliases: ["keliweb.it", "keliweb.com"],
  group: "hosting",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["keliweb.com"],
  hosts: [
    {
      id: "own-domain",
      label: { en: "mail.your-domain", it: "mail.il-suo-dominio" },
      host: "mail.<domain>",
      endpoints: [
        { port: 465, security: "tls", trust: "observed" },
        { port: 587, security: "starttls", trust: "observed" },
      ],
    },
    {
      id: "server-name",
      label: { en: "The name of the server", it: "Il nome del server" },
      host: "<server>.keliweb.com",
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
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Mailbox password from the hosting panel.", it: "Mailbox password from the hosting panel." },
    url: "https://www.keliweb.it/billing/knowledgebase",
  },
  enableFirst: [
    {
      en: "Read host name and ports in the panel (Connect Devices / Configura client).",
      it: "Read host name and ports in the panel (Connect Devices / Configura client).",
    },
  ],
  sender: {
    rule: "any",
    rewritesFrom: false,
    hint: { en: "Use a From in the hosted domain.", it: "Use a From in the hosted domain." },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "incorrect authentication data",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
    {
      stage: "body",
      code: 550,
      enhanced: null,
      match: "has exceeded the max emails per hour",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: null,
    },
  ],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: { en: "Hourly limit per plan, not verified.", it: "Hourly limit per plan, not verified." },
  docs: ["https://www.keliweb.it/billing/knowledgebase"],
  sources: ["public configurations that show outN.keliweb.com (cPanel) and webdaN.keliweb.com (DirectAdmin)"],
  checked: "2026-11-24",
  trust: "mixed",
};
