import type { Provider } from "@/lib/providers/provider";

export const netsons: Provider = {
  id: "netsons",
  name: "Netsons",
  aliases: ["netsons.com", "netsons.net"],
  group: "hosting",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["netsons.net"],
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
      host: "<server>.netsons.net",
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
    url: "https://www.netsons.com/manuali/",
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
  docs: ["https://www.netsons.com/manuali/"],
  sources: ["public mail headers and settings that show hostingwebN.netsons.net with Exim and cPanel"],
  checked: "2026-11-24",
  trust: "mixed",
};
