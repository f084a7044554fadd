import type { Provider } from "@/lib/providers/provider";

export const o2switch: Provider = {
  id: "o2switch",
  name: "o2switch",
  aliases: ["o2switch.net"],
  group: "hosting",
  countries: ["FR"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["o2switch.net"],
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
      host: "<server>.o2switch.net",
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
    where: { en: "Mailbox password from cPanel.", it: "Mailbox password from cPanel." },
    url: "https://faq.o2switch.fr/",
  },
  enableFirst: [],
  sender: {
    rule: "any",
    rewritesFrom: false,
    hint: { en: "Use a From in the hosted domain.", it: "Use a From in the hosted domain." },
  },
  rejections: [],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: null,
  docs: ["https://faq.o2switch.fr/"],
  sources: ["one public host table (2026)"],
  checked: "2026-11-24",
  trust: "recalled",
};
