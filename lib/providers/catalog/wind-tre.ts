import { ownAddress, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const windTre: Provider = {
  id: "wind-tre",
  name: "WINDTRE mail",
  aliases: ["Infostrada", "Wind", "tre.it"],
  group: "mailbox",
  countries: ["IT"],
  availability: {
    state: "no-smtp",
    note: {
      en: "WINDTRE runs no mail service today. Addresses at inwind.it, libero.it, iol.it and blu.it belong to Libero: choose Libero Mail.",
      it: "Oggi WINDTRE non ha un servizio di posta. Gli indirizzi inwind.it, libero.it, iol.it e blu.it sono di Libero: scegliere Libero Mail.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["windtre.it", "tre.it", "infostrada.it"],
  mx: [],
  hosts: [],
  otherHosts: [],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "There is nothing to sign in with here: choose the provider where the mailbox is now.",
      it: "Qui non c’è nulla con cui accedere: scegliere il fornitore presso cui si trova ora la casella.",
    },
    url: null,
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://aiuto.libero.it/"],
  sources: ["Thunderbird ISPDB libero.it lists inwind.it, iol.it and blu.it (2026-03)"],
  checked: "2026-11-24",
  trust: "recalled",
};
