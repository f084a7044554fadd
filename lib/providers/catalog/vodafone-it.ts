import { accountPassword, ownAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const vodafoneIt: Provider = {
  id: "vodafone-it",
  name: "Vodafone Italia mail",
  aliases: ["vodafone.it", "Fastweb + Vodafone"],
  group: "mailbox",
  countries: ["IT"],
  availability: {
    state: "ending",
    note: {
      en: "Vodafone’s consumer mail is being wound down after the merger with Fastweb: choose another address for a site.",
      it: "La posta Vodafone per i privati è in dismissione dopo la fusione con Fastweb: per un sito scegliere un altro indirizzo.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["vodafone.it"],
  mx: ["vodafone.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "smtp.net.vodafone.it",
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
    hint: {
      en: "The whole address, where the mailbox still exists.",
      it: "L’indirizzo completo, se la casella esiste ancora.",
    },
  },
  password: { kind: "account", prefix: null, pattern: null, mistakes: [], where: accountPassword, url: null },
  enableFirst: [
    {
      en: "Check on the web that the mailbox still exists.",
      it: "Controllare dal sito che la casella esista ancora.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://www.vodafone.it/"],
  sources: ["public host tables and user reports"],
  checked: "2026-11-24",
  trust: "recalled",
};
