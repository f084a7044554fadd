import type { Provider } from "@/lib/providers/provider";

export const arubaPec: Provider = {
  id: "aruba-pec",
  name: "Aruba PEC",
  aliases: ["ArubaPEC", "pec.it", "Actalis PEC"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["pec.it", "arubapec.it", "mypec.eu", "gigapec.it", "ingpec.eu", "pec.aruba.it"],
  mx: ["pec.aruba.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "smtps.pec.aruba.it",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
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
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "PEC mailbox password; if two-step verification is on, a dedicated password for mail programs is mandatory. It is generated, cannot be chosen, and may carry an expiry (three months in one published set-up guide).",
      it: "PEC mailbox password; if two-step verification is on, a dedicated password for mail programs is mandatory. It is generated, cannot be chosen, and may carry an expiry (three months in one published set-up guide).",
    },
    url: "https://guide.pec.it/posta-pec/gestione-account/proteggere-account-pec-con-verifica-due-passaggi.aspx",
  },
  enableFirst: [
    {
      en: "IMAP, POP3 and SMTP are on by default; if you switched them off, turn them on again in Gestione account PEC.",
      it: "IMAP, POP3 and SMTP are on by default; if you switched them off, turn them on again in Gestione account PEC.",
    },
    {
      en: "With two-step verification: Gestione account PEC > Sicurezza > Password per programmi di posta > Attiva > Nuova password.",
      it: "With two-step verification: Gestione account PEC > Sicurezza > Password per programmi di posta > Attiva > Nuova password.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the PEC address itself.", it: "From must be the PEC address itself." },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.0",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "PEC limits: up to 500 recipients per message and 100 MB multiplied by recipients is common across PEC providers; check the plan.",
    it: "PEC limits: up to 500 recipients per message and 100 MB multiplied by recipients is common across PEC providers; check the plan.",
  },
  docs: [
    "https://guide.pec.it/posta-pec/configurare-casella-pec/bozza.aspx",
    "https://guide.pec.it/posta-pec/gestione-account/proteggere-account-pec-con-verifica-due-passaggi.aspx",
  ],
  sources: [
    "Thunderbird ISPDB arubapec.it (2026-03)",
    "https://guide.pec.it/posta-pec/configurare-casella-pec/bozza.aspx",
    "https://supporto.madisoft.it/portal/it/kb/articles/configurazione-casella-di-posta-aruba-pec",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
