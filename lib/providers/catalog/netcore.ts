import { domainRecords, verifiedDomain } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const netcore: Provider = {
  id: "netcore",
  name: "Netcore Email API",
  aliases: ["Pepipost", "Netcore Cloud", "Netcore CPaaS"],
  group: "sending-service",
  countries: ["IN"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.netcorecloud.net",
      endpoints: [
        { port: 587, security: "starttls", trust: "observed" },
        { port: 2525, security: "starttls", trust: "observed" },
        { port: 465, security: "tls", trust: "observed" },
        { port: 25, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [{ host: "smtp.pepipost.com", why: "older-name" }],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: null,
    hint: { en: "The SMTP user name from the panel.", it: "Il nome utente SMTP del pannello." },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Netcore panel: Settings › SMTP details.",
      it: "Pannello Netcore: Settings › SMTP details.",
    },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: { rule: "verified-domain", rewritesFrom: false, hint: verifiedDomain },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The SMTP login is wrong; an API key does not work here.",
        it: "L’accesso SMTP è sbagliato; una chiave API qui non vale.",
      },
    },
  ],
  dns: { spf: "include:pepipost.net", dkimSelectors: ["pepipost"] },
  limits: null,
  docs: ["https://emaildocs.netcorecloud.com/"],
  sources: [
    "public repositories using smtp.netcorecloud.net (25, 587, 2525)",
    "emaildocs.netcorecloud.com introduction (SMTP relay exists)",
    "FluentSMTP plugin (naming)",
  ],
  checked: "2026-11-24",
  trust: "recalled",
};
