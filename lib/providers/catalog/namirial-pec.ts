import { certifiedAddress, certifiedMail, certifiedPassword } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const namirialPec: Provider = {
  id: "namirial-pec",
  name: "Namirial PEC",
  aliases: ["sicurezzapostale", "Namirial"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "restricted", note: certifiedMail },
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
    hint: { en: "The whole PEC address.", it: "L’indirizzo PEC completo." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: certifiedPassword,
    url: null,
  },
  enableFirst: [
    {
      en: "Compare with the values in the Namirial web mail, under Settings.",
      it: "Confrontare con i dati nella webmail Namirial, in Impostazioni.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: certifiedAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://support.namirial.com/"],
  sources: ["public client presets (2026) that agree on the hosts; no official page could be read"],
  checked: "2026-11-24",
  trust: "mixed",
};
