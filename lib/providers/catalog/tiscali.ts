import { accountPassword, ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const tiscali: Provider = {
  id: "tiscali",
  name: "Tiscali Mail",
  aliases: ["tiscali.it", "Tiscali"],
  group: "mailbox",
  countries: ["IT"],
  availability: {
    state: "restricted",
    note: {
      en: "The server may accept only Tiscali’s own lines: from a server elsewhere it can refuse.",
      it: "Il server può accettare solo le linee Tiscali: da un server altrove può rifiutare.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["tiscali.it", "tiscalinet.it"],
  mx: ["tiscali.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "smtp.tiscali.it",
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
    where: accountPassword,
    url: "https://assistenza.tiscali.it/servizi/guida/posta-elettronica/",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: ["https://assistenza.tiscali.it/servizi/guida/posta-elettronica/"],
  sources: ["Thunderbird ISPDB tiscali.it (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
