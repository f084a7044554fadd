import { accountPassword, ownAddress, personalMail } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const freeFr: Provider = {
  id: "free-fr",
  name: "Free (France)",
  aliases: ["Free", "Freebox"],
  group: "mailbox",
  countries: ["FR"],
  availability: { state: "available", note: null },
  conditions: ["switched-on"],
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
    hint: { en: "The part before the @, such as name.", it: "La parte prima della @, per esempio nome." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: accountPassword,
    url: "https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609",
  },
  enableFirst: [
    {
      en: "Switch authenticated SMTP on in the subscriber’s area of Free.",
      it: "Attivare l’SMTP autenticato nell’area abbonati di Free.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: ["https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609"],
  sources: ["Thunderbird ISPDB (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
