import type { Provider } from "@/lib/providers/provider";

export const freeFr: Provider = {
  id: "free-fr",
  name: "Free (France)",
  aliases: ["Free", "Freebox"],
  group: "mailbox",
  countries: ["FR"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["free.fr"],
  mx: ["mx1.free.fr", "mx2.free.fr"],
  hosts: [
    {
      id: "france",
      label: null,
      host: "smtp.free.fr",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "local-part",
    value: null,
    pattern: null,
    hint: { en: "Part before @ only.", it: "Part before @ only." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Mailbox password.", it: "Mailbox password." },
    url: "https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609",
  },
  enableFirst: [
    {
      en: "Free asks for authenticated SMTP to be activated in the account (recalled).",
      it: "Free asks for authenticated SMTP to be activated in the account (recalled).",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox address.", it: "From must be the mailbox address." },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609"],
  sources: ["Thunderbird ISPDB (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
