import { certifiedAddress, certifiedMail, certifiedPassword } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const postecert: Provider = {
  id: "postecert",
  name: "Postecert (PEC)",
  aliases: ["Poste Italiane", "Poste PEC"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "restricted", note: certifiedMail },
  conditions: [],
  datedNotes: [],
  domains: ["postecert.it"],
  mx: ["postecert.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "mail.postecert.it",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
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
    url: "https://postecert.poste.it/pec/configurazione.shtml",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: certifiedAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://postecert.poste.it/pec/configurazione.shtml"],
  sources: ["Thunderbird ISPDB postecert.it (2026-03)", "public client presets (2026)"],
  checked: "2026-11-24",
  trust: "verified",
};
