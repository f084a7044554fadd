import type { Provider } from "@/lib/providers/provider";

export const bluehost: Provider = {
  id: "bluehost",
  name: "Bluehost",
  aliases: ["Bluehost cPanel mail", "Newfold"],
  group: "hosting",
  countries: ["US"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["bluehost.com", "websitewelcome.com"],
  hosts: [
    {
      id: "own-domain",
      label: { en: "mail.your-domain", it: "mail.il-suo-dominio" },
      host: "mail.<domain>",
      endpoints: [
        { port: 465, security: "tls", trust: "recalled" },
        { port: 587, security: "starttls", trust: "recalled" },
      ],
    },
    {
      id: "server-name",
      label: { en: "The name of the server", it: "Il nome del server" },
      host: "<server>.bluehost.com",
      endpoints: [
        { port: 465, security: "tls", trust: "recalled" },
        { port: 587, security: "starttls", trust: "recalled" },
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
    where: { en: "Mailbox password.", it: "Mailbox password." },
    url: "https://www.bluehost.com/help",
  },
  enableFirst: [
    {
      en: "Professional Email at Bluehost is Titan: use the titan record when MX is mx1.titan.email; Google Workspace and Microsoft 365 are resold as well.",
      it: "Professional Email at Bluehost is Titan: use the titan record when MX is mx1.titan.email; Google Workspace and Microsoft 365 are resold as well.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From in a domain of the account.", it: "From in a domain of the account." },
  },
  rejections: [
    {
      stage: "body",
      code: 550,
      enhanced: null,
      match: "has exceeded the max emails per hour",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: null,
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "incorrect authentication data",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: { spf: "include:bluehost.com", dkimSelectors: ["default"] },
  limits: { en: "Hourly limit per account, not verified.", it: "Hourly limit per account, not verified." },
  docs: ["https://www.bluehost.com/help"],
  sources: ["cPanel behaviour; host names recalled"],
  checked: "2026-11-24",
  trust: "recalled",
};
