import type { Provider } from "@/lib/providers/provider";

export const namirialPec: Provider = {
  id: "namirial-pec",
  name: "Namirial PEC",
  aliases: ["sicurezzapostale", "Namirial"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["sicurezzapostale.it", "namirial.net", "legalpec.net"],
  mx: ["sicurezzapostale.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "smtps.sicurezzapostale.it",
      endpoints: [{ port: 465, security: "tls", trust: "observed" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full PEC address.", it: "Full PEC address." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "PEC mailbox password; the parameters of your box are shown in the Namirial webmail settings.",
      it: "PEC mailbox password; the parameters of your box are shown in the Namirial webmail settings.",
    },
    url: null,
  },
  enableFirst: [
    {
      en: "Read the exact parameters in the Namirial webmail (Impostazioni) before relying on these.",
      it: "Read the exact parameters in the Namirial webmail (Impostazioni) before relying on these.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the PEC address.", it: "From must be the PEC address." },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://support.namirial.com/"],
  sources: ["public client presets (2026) that agree on the hosts; no official page could be read"],
  checked: "2026-11-24",
  trust: "mixed",
};
