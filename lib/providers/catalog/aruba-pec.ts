import { certifiedAddress, certifiedMail } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const arubaPec: Provider = {
  id: "aruba-pec",
  name: "Aruba PEC",
  aliases: ["ArubaPEC", "pec.it", "Actalis PEC"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "restricted", note: certifiedMail },
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
    hint: { en: "The whole PEC address.", it: "L’indirizzo PEC completo." },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the PEC mailbox. With two-step verification on: PEC account management › Security › Password for mail programs › New password.",
      it: "La password della casella PEC. Con la verifica in due passaggi attiva: Gestione account PEC › Sicurezza › Password per programmi di posta › Nuova password.",
    },
    url: "https://guide.pec.it/posta-pec/gestione-account/proteggere-account-pec-con-verifica-due-passaggi.aspx",
  },
  enableFirst: [
    {
      en: "SMTP is on from the start. If somebody switched it off: PEC account management › IMAP, POP3, SMTP.",
      it: "SMTP è attivo dall’inizio. Se qualcuno l’ha disattivato: Gestione account PEC › IMAP, POP3, SMTP.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: certifiedAddress },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.0",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "use-app-password",
      meaning: {
        en: "Two-step verification is on and the mailbox’s own password was used, or the password for mail programs has expired.",
        it: "La verifica in due passaggi è attiva ed è stata usata la password della casella, oppure la password per programmi di posta è scaduta.",
      },
    },
  ],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "Up to 500 recipients per message is usual; the plan decides.",
    it: "Di solito fino a 500 destinatari per messaggio; dipende dal piano.",
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
