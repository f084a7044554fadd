import type { Provider } from "@/lib/providers/provider";

export const aruba: Provider = {
  id: "aruba",
  name: "Aruba",
  aliases: ["Aruba hosting", "aruba.it", "Aruba Business mail", "technorail"],
  group: "hosting",
  countries: ["IT"],
  availability: {
    state: "available",
    note: {
      en: "If the address is certified mail, choose Aruba PEC: its servers are others.",
      it: "Se l’indirizzo è di posta certificata scegliere Aruba PEC: i server sono altri.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["aruba.it"],
  mx: ["aruba.it"],
  hosts: [
    {
      id: "tls",
      label: { en: "smtps.aruba.it", it: "smtps.aruba.it" },
      host: "smtps.aruba.it",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
    {
      id: "starttls",
      label: { en: "smtp.aruba.it", it: "smtp.aruba.it" },
      host: "smtp.aruba.it",
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
      en: "The whole address of the mailbox, such as info@your-domain.it. The Aruba account (1234567@aruba.it) is for the customer area only.",
      it: "L’indirizzo completo della casella, per esempio info@il-suo-dominio.it. L’utenza Aruba (1234567@aruba.it) serve solo per l’area clienti.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the single mailbox. Forgotten: webmail.aruba.it as postmaster@your-domain › Manage mailboxes and domain.",
      it: "La password della singola casella. Se è persa: webmail.aruba.it come postmaster@il-suo-dominio › Gestione caselle e dominio.",
    },
    url: "https://guide.hosting.aruba.it/email/",
  },
  enableFirst: [
    {
      en: "If the mailbox does not exist yet: webmail.aruba.it as postmaster@your-domain › Manage mailboxes and domain › Create new mailbox.",
      it: "Se la casella non c’è ancora: webmail.aruba.it come postmaster@il-suo-dominio › Gestione caselle e dominio › Crea nuova casella.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be the mailbox itself; other addresses are authorised beforehand in the web mail.",
      it: "Il mittente deve essere la casella stessa; altri indirizzi vanno prima autorizzati nella webmail.",
    },
  },
  rejections: [
    {
      stage: "body",
      code: null,
      enhanced: "5.5.2",
      match: "bad chars in command",
      cause: "address-invalid",
      fix: "check-recipient",
      meaning: {
        en: "A recipient address contains accents or spaces.",
        it: "Un indirizzo di destinazione contiene accenti o spazi.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.0",
      match: "authentication rejected",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: {
        en: "The password of the mailbox is wrong, or it is that of the customer area.",
        it: "La password della casella è sbagliata, o è quella dell’area clienti.",
      },
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "user is over quota",
      cause: "recipient-rejected",
      fix: "check-recipient",
      meaning: { en: "The mailbox of the recipient is full.", it: "La casella del destinatario è piena." },
    },
  ],
  dns: { spf: "include:_spf.aruba.it", dkimSelectors: ["a1", "s1", "s2"] },
  limits: {
    en: "Depends on the product; not meant for newsletters.",
    it: "Dipendono dal prodotto; non è pensata per le newsletter.",
  },
  docs: [
    "https://guide.hosting.aruba.it/email/configurazione-email-pc-dispositivi-mobili/configurazione-casella-dominio-pc-mac-pop.aspx",
    "https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx",
  ],
  sources: [
    "https://guide.hosting.aruba.it/email/configurazione-email-pc-dispositivi-mobili/configurazione-casella-dominio-pc-mac-pop.aspx",
    "https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx",
    "public DNS notes of Aruba customers (2026) for SPF, DKIM and MX",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
