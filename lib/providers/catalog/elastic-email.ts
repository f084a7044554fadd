import type { Provider } from "@/lib/providers/provider";

export const elasticEmail: Provider = {
  id: "elastic-email",
  name: "Elastic Email",
  aliases: ["ElasticEmail"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "global",
      label: { en: "Global", it: "Global" },
      host: "smtp.elasticemail.com",
      endpoints: [
        { port: 2525, security: "starttls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "observed" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "alt",
      label: { en: "Alternative name", it: "Alternative name" },
      host: "smtp25.elasticemail.com",
      endpoints: [
        { port: 2525, security: "starttls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "observed" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^[^@\\s]+@[^@\\s]+$",
    hint: {
      en: "Name of the SMTP credential; must be an address unique in the whole system, by default the account e-mail.",
      it: "Name of the SMTP credential; must be an address unique in the whole system, by default the account e-mail.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Elastic Email: Settings > SMTP > Create SMTP Credentials.",
      it: "Elastic Email: Settings > SMTP > Create SMTP Credentials.",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "verified-address",
    rewritesFrom: false,
    hint: {
      en: "Verified sender domain; new accounts can be limited to the own address until approved.",
      it: "Verified sender domain; new accounts can be limited to the own address until approved.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: { spf: "include:_spf.elasticemail.com", dkimSelectors: ["api"] },
  limits: null,
  docs: ["https://help.elasticemail.com/en/articles/4803409-smtp-settings"],
  sources: [
    "help.elasticemail.com SMTP settings",
    "elasticemail.com older settings page",
    "public repositories for DNS values",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
