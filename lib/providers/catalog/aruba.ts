import type { Provider } from "@/lib/providers/provider";

export const aruba: Provider = {
  id: "aruba",
  name: "Aruba",
  aliases: ["Aruba hosting", "aruba.it", "Aruba Business mail", "technorail"],
  group: "hosting",
  countries: ["IT"],
  availability: { state: "available", note: null },
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
      en: "Full address of the mailbox, e.g. info@example.it. The Aruba account name (1234567@aruba.it) is for the control panel, not for mailboxes.",
      it: "Full address of the mailbox, e.g. info@example.it. The Aruba account name (1234567@aruba.it) is for the control panel, not for mailboxes.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Password of the single mailbox. The postmaster mailbox starts with the password of the Aruba account. Reset in Webmail > Gestione caselle e dominio.",
      it: "Password of the single mailbox. The postmaster mailbox starts with the password of the Aruba account. Reset in Webmail > Gestione caselle e dominio.",
    },
    url: "https://guide.hosting.aruba.it/email/configurazione-email-pc-dispositivi-mobili/configurazione-casella-dominio-pc-mac-pop.aspx",
  },
  enableFirst: [
    {
      en: "Create the mailbox: webmail.aruba.it as postmaster@<domain> > Gestione caselle e dominio > Crea nuova casella.",
      it: "Create the mailbox: webmail.aruba.it as postmaster@<domain> > Gestione caselle e dominio > Crea nuova casella.",
    },
    {
      en: "Sending is on by default. To send as another address, authorise it first in Webmail (sender identity).",
      it: "Sending is on by default. To send as another address, authorise it first in Webmail (sender identity).",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From and envelope sender must be the signed-in mailbox unless the other address was authorised in Webmail beforehand.",
      it: "From and envelope sender must be the signed-in mailbox unless the other address was authorised in Webmail beforehand.",
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
      meaning: null,
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.0",
      match: "authentication rejected",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "user is over quota",
      cause: "recipient-rejected",
      fix: "check-recipient",
      meaning: null,
    },
  ],
  dns: { spf: "include:_spf.aruba.it", dkimSelectors: ["a1", "s1", "s2"] },
  limits: {
    en: "Figures differ per product and are not on a public page we could reach; shared SMTP is not meant for newsletters. Use a relay for bulk.",
    it: "Figures differ per product and are not on a public page we could reach; shared SMTP is not meant for newsletters. Use a relay for bulk.",
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
