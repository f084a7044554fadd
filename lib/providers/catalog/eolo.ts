import { ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const eolo: Provider = {
  id: "eolo",
  name: "EOLO mail",
  aliases: ["ngi.it", "EOLO"],
  group: "mailbox",
  countries: ["IT"],
  availability: {
    state: "restricted",
    note: {
      en: "Accepts connections from Italian networks only: a site on a server abroad cannot send.",
      it: "Accetta connessioni solo da reti italiane: un sito su un server all’estero non può spedire.",
    },
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
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the mailbox; it is changed in the EOLO customer area.",
      it: "La password della casella; si cambia nell’area clienti EOLO.",
    },
    url: null,
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: [],
  sources: [
    "http://eolo.it/home/assistenza/serve-aiuto/guide-tec/posta-elettronica/come-configurare-outlook.html",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
