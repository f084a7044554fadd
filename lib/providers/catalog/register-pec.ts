import { certifiedAddress, certifiedMail, certifiedPassword } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const registerPec: Provider = {
  id: "register-pec",
  name: "Register.it PEC",
  aliases: ["pec.net", "pec-email.com"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "restricted", note: certifiedMail },
  conditions: [],
  datedNotes: [],
  domains: ["pec.net"],
  mx: ["pec-email.com"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "smtp.pec-email.com",
      endpoints: [{ port: 465, security: "tls", trust: "observed" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "The whole PEC address, also on a certified domain of your own.",
      it: "L’indirizzo PEC completo, anche su un dominio certificato proprio.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: certifiedPassword,
    url: "https://www.register.it/assistenza/configura-la-pec-su-dispositivo/",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: certifiedAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://www.register.it/assistenza/configura-la-pec-su-dispositivo/"],
  sources: [
    "https://www.register.it/assistenza/configura-la-pec-su-dispositivo/ as cited by two independent projects (2026-09)",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
