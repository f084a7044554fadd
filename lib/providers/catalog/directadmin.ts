import type { Provider } from "@/lib/providers/provider";

export const directadmin: Provider = {
  id: "directadmin",
  name: "DirectAdmin hosting",
  aliases: ["Direct Admin"],
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
        { port: 465, security: "tls", trust: "recalled" },
        { port: 587, security: "starttls", trust: "recalled" },
      ],
    },
    {
      id: "server-name",
      label: { en: "The name of the server", it: "Il nome del server" },
      host: "<server>",
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
    url: "https://docs.directadmin.com/",
  },
  enableFirst: [],
  sender: {
    rule: "any",
    rewritesFrom: false,
    hint: { en: "Depends on the server.", it: "Depends on the server." },
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
  ],
  dns: { spf: "+a +mx", dkimSelectors: ["x"] },
  limits: {
    en: "Daily limit per user account, set by the host.",
    it: "Daily limit per user account, set by the host.",
  },
  docs: ["https://docs.directadmin.com/"],
  sources: ["recalled"],
  checked: "2026-11-24",
  trust: "recalled",
};
