import type { Provider } from "@/lib/providers/provider";

export const registerPec: Provider = {
  id: "register-pec",
  name: "Register.it PEC",
  aliases: ["pec.net", "pec-email.com"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
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
      en: "Full PEC address, own certified domains included.",
      it: "Full PEC address, own certified domains included.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "PEC mailbox password.", it: "PEC mailbox password." },
    url: "https://www.register.it/assistenza/configura-la-pec-su-dispositivo/",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the PEC address.", it: "From must be the PEC address." },
  },
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
