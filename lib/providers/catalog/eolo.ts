import type { Provider } from "@/lib/providers/provider";

export const eolo: Provider = {
  id: "eolo",
  name: "EOLO mail",
  aliases: ["ngi.it", "EOLO"],
  group: "mailbox",
  countries: ["IT"],
  availability: {
    state: "restricted",
    note: { en: "Only from Italian networks.", it: "Only from Italian networks." },
  },
  conditions: ["own-network"],
  datedNotes: [],
  domains: ["ngi.it", "eolo.it"],
  mx: ["eolo.it", "ngi.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "mail-out.eolo.it",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full address.", it: "Full address." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Mailbox password, changed in the customer area.",
      it: "Mailbox password, changed in the customer area.",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox address.", it: "From must be the mailbox address." },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "Connections from outside Italy are refused, so a cloud server abroad cannot send.",
    it: "Connections from outside Italy are refused, so a cloud server abroad cannot send.",
  },
  docs: [],
  sources: [
    "http://eolo.it/home/assistenza/serve-aiuto/guide-tec/posta-elettronica/come-configurare-outlook.html",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
