import { ownAddressOrAlias, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";
import { unitedInternetRejections } from "@/lib/providers/shared-rejections";

export const mailCom: Provider = {
  id: "mail-com",
  name: "mail.com",
  aliases: ["mail.com Premium"],
  group: "mailbox",
  countries: [],
  availability: {
    state: "restricted",
    note: {
      en: "SMTP belongs to mail.com Premium; free accounts cannot send from other programs.",
      it: "SMTP fa parte di mail.com Premium; gli account gratuiti non possono spedire da altri programmi.",
    },
  },
  conditions: ["paid-plan", "switched-on"],
  datedNotes: [],
  domains: [
    "mail.com",
    "email.com",
    "usa.com",
    "europe.com",
    "asia.com",
    "post.com",
    "writeme.com",
    "myself.com",
    "iname.com",
    "consultant.com",
    "engineer.com",
    "techie.com",
    "dr.com",
    "accountant.com",
    "lawyer.com",
    "doctor.com",
    "workmail.com",
    "italymail.com",
    "rome.com",
    "berlin.com",
    "munich.com",
    "london.com",
  ],
  mx: ["mx00.mail.com", "mx01.mail.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.mail.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The mail.com password. With two-factor authentication on, an application-specific password.",
      it: "La password di mail.com. Con l’autenticazione a due fattori attiva, una password specifica per l’applicazione.",
    },
    url: "https://support.mail.com/pop-imap/toggle.html",
  },
  enableFirst: [
    {
      en: "Settings > POP3 & IMAP: allow access (Premium only).",
      it: "Impostazioni > POP3 e IMAP: consentire l’accesso (solo Premium).",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [...unitedInternetRejections],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://support.mail.com/pop-imap/toggle.html"],
  sources: [
    "Thunderbird ISPDB mail.com (2026-03; lists several hundred more domains)",
    "Delta Chat provider database mail.com",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
