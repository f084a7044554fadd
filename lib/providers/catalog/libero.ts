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
    hint: { en: "Full Libero address.", it: "Full Libero address." },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Libero password; with two-step verification on, a specific password for the mail program has to be generated in the account's security page (recalled).",
      it: "Libero password; with two-step verification on, a specific password for the mail program has to be generated in the account's security page (recalled).",
    },
    url: "https://aiuto.libero.it/articolo/mail/parametri-di-configurazione-per-il-client-di-posta/",
  },
  enableFirst: [
    {
      en: "Sign in once on login.libero.it; if Libero asks for a new password or a phone check, complete it first, SMTP stays blocked until then.",
      it: "Sign in once on login.libero.it; if Libero asks for a new password or a phone check, complete it first, SMTP stays blocked until then.",
    },
    {
      en: "If SMTP access is refused, check Impostazioni > POP/IMAP access in Libero Mail.",
      it: "If SMTP access is refused, check Impostazioni > POP/IMAP access in Libero Mail.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the Libero address.", it: "From must be the Libero address." },
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
  dns: { spf: null, dkimSelectors: ["s2021", "s2023"] },
  limits: {
    en: "No public figure: thresholds are set case by case when many messages leave in a short time.",
    it: "No public figure: thresholds are set case by case when many messages leave in a short time.",
  },
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
