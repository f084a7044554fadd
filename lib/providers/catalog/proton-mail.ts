import type { Provider } from "@/lib/providers/provider";

export const protonMail: Provider = {
  id: "proton-mail",
  name: "Proton Mail",
  aliases: ["ProtonMail", "proton.me", "pm.me"],
  group: "mailbox",
  countries: ["CH"],
  availability: {
    state: "restricted",
    note: {
      en: "SMTP works only with a domain of your own on a paid plan. Addresses at proton.me send through the Bridge on a computer, which a site cannot use.",
      it: "SMTP funziona solo con un dominio proprio e un piano a pagamento. Gli indirizzi proton.me spediscono tramite il Bridge su un computer, che un sito non può usare.",
    },
  },
  conditions: ["paid-plan", "own-domain"],
  datedNotes: [],
  domains: ["proton.me", "protonmail.com", "protonmail.ch", "pm.me"],
  mx: ["mail.protonmail.ch", "mailsec.protonmail.ch"],
  hosts: [
    {
      id: "token",
      label: null,
      host: "smtp.protonmail.ch",
      endpoints: [{ port: 587, security: "starttls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "The address on your own domain for which the token was made.",
      it: "L’indirizzo del proprio dominio per cui è stato creato il token.",
    },
  },
  password: {
    kind: "token",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Settings › All settings › IMAP/SMTP › SMTP tokens › Generate token, for this address. It is shown once.",
      it: "Impostazioni › Tutte le impostazioni › IMAP/SMTP › Token SMTP › Genera token, per questo indirizzo. Si vede una sola volta.",
    },
    url: "https://proton.me/support/smtp-submission",
  },
  enableFirst: [
    {
      en: "Have an address on a domain of your own, in a business, Visionary or Family plan.",
      it: "Avere un indirizzo su un dominio proprio, con un piano business, Visionary o Family.",
    },
    { en: "Generate an SMTP token for it.", it: "Generare un token SMTP per quell’indirizzo." },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be the address of the token. There are no tokens for @proton.me addresses.",
      it: "Il mittente deve essere l’indirizzo del token. Per gli indirizzi @proton.me non ci sono token.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The password of the account was used in place of a token, or the token belongs to another address.",
        it: "È stata usata la password dell’account al posto di un token, o il token è di un altro indirizzo.",
      },
    },
  ],
  dns: { spf: "include:_spf.protonmail.ch", dkimSelectors: ["protonmail", "protonmail2", "protonmail3"] },
  limits: null,
  docs: ["https://proton.me/support/smtp-submission"],
  sources: [
    "https://proton.me/support/smtp-submission (and a copy of it)",
    "GitLab SMTP examples (Proton section)",
    "Nodemailer well-known services (2026-08)",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
