import type { Provider } from "@/lib/providers/provider";

export const shellrent: Provider = {
  id: "shellrent",
  name: "Shellrent",
  aliases: ["shellrent.com"],
  group: "hosting",
  countries: ["IT"],
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
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "server-name",
      label: { en: "The name of the server", it: "Il nome del server" },
      host: "<server>",
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
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Mailbox password from the hosting panel.", it: "Mailbox password from the hosting panel." },
    url: "https://guide.shellrent.com/limiti-invio-email-web-hosting",
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
      stage: "body",
      code: null,
      enhanced: null,
      match: "message count exceeded",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: null,
    },
  ],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: {
    en: "200 messages per mailbox in any 24 hours on web hosting.",
    it: "200 messages per mailbox in any 24 hours on web hosting.",
  },
  docs: ["https://guide.shellrent.com/limiti-invio-email-web-hosting"],
  sources: [
    "https://guide.shellrent.com/limiti-invio-email-web-hosting (limit and message; host names recalled)",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
