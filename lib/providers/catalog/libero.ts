import { ownAddress, personalMail } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const libero: Provider = {
  id: "libero",
  name: "Libero Mail",
  aliases: ["libero.it", "iol.it", "inwind", "blu.it", "giallo.it", "Italiaonline"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["libero.it", "iol.it", "inwind.it", "blu.it", "giallo.it"],
  mx: ["libero.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "smtp.libero.it",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "The whole address, such as name@libero.it.",
      it: "L’indirizzo completo, per esempio nome@libero.it.",
    },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The Libero password. With two-step verification on, a specific password for mail programs: login.libero.it › Security.",
      it: "La password di Libero. Con la verifica in due passaggi attiva, una password specifica per i programmi di posta: login.libero.it › Sicurezza.",
    },
    url: "https://aiuto.libero.it/articolo/mail/parametri-di-configurazione-per-il-client-di-posta/",
  },
  enableFirst: [
    {
      en: "Sign in once at login.libero.it and do what Libero asks for (new password, telephone number); until then SMTP stays blocked.",
      it: "Accedere una volta a login.libero.it e completare ciò che Libero chiede (nuova password, numero di telefono); fino ad allora SMTP resta bloccato.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.0",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: {
        en: "The password is wrong, or Libero wants it changed after unusual sending: the web mail says so.",
        it: "La password è sbagliata, o Libero ne chiede il cambio dopo invii insoliti: lo si vede nella webmail.",
      },
    },
  ],
  dns: { spf: null, dkimSelectors: ["s2021", "s2023"] },
  limits: personalMail,
  docs: [
    "https://aiuto.libero.it/articolo/mail/parametri-di-configurazione-per-il-client-di-posta/",
    "https://aiuto.libero.it/articolo/mail/invio-massiccio-di-mail-limitazioni",
  ],
  sources: [
    "Thunderbird ISPDB libero.it (2026-03)",
    "https://aiuto.libero.it/articolo/mail/invio-massiccio-di-mail-limitazioni",
    "public client settings (465 and 587)",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
