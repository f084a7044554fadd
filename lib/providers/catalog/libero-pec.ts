import { certifiedAddress, certifiedMail, certifiedPassword } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const liberoPec: Provider = {
  id: "libero-pec",
  name: "Libero PEC",
  aliases: ["postacert.it.net", "Italiaonline PEC"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "restricted", note: certifiedMail },
  conditions: [],
  datedNotes: [],
  domains: ["postacert.it.net", "pec.libero.it"],
  mx: ["postacert.it.net"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "mail.postacert.it.net",
      endpoints: [{ port: 465, security: "tls", trust: "recalled" }],
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
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: certifiedAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://aiuto.libero.it/"],
  sources: ["one public client preset (2026)"],
  checked: "2026-11-24",
  trust: "recalled",
};
