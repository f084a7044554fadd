import { wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const registerIt: Provider = {
  id: "register-it",
  name: "Register.it",
  aliases: ["Register", "securemail.pro", "Nominalia", "Amen", "team.blue Italy"],
  group: "hosting",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["register.it"],
  mx: ["register.it", "securemail.pro"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "authsmtp.securemail.pro",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "authsmtp.register.it", why: "older-name" }],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the mailbox. On older plans the authenticated SMTP service has a user name and password of its own.",
      it: "La password della casella. Nei piani più vecchi il servizio SMTP autenticato ha nome utente e password propri.",
    },
    url: "https://www.register.it/assistenza/parametri-email/",
  },
  enableFirst: [
    {
      en: "On older plans: check in the customer area that authenticated SMTP is active.",
      it: "Nei piani più vecchi: controllare nell’area clienti che l’SMTP autenticato sia attivo.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be in a domain of the plan.",
      it: "Il mittente deve appartenere a un dominio del piano.",
    },
  },
  rejections: [
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "max rcpt to daily limit",
      cause: "sending-limit-reached",
      fix: "retry-later",
      meaning: {
        en: "The plan’s daily allowance is used up; it starts anew at midnight.",
        it: "La quota giornaliera del piano è esaurita; riparte a mezzanotte.",
      },
    },
    {
      stage: "mail",
      code: null,
      enhanced: null,
      match: "sender rejected",
      cause: "sending-limit-reached",
      fix: "retry-later",
      meaning: {
        en: "Blocked for four hours because most of the last hour’s messages met errors.",
        it: "Bloccato per quattro ore perché la maggior parte dei messaggi dell’ultima ora ha dato errori.",
      },
    },
  ],
  dns: { spf: "include:spf.webapps.net", dkimSelectors: [] },
  limits: {
    en: "In the base plan 1,000 recipients a day over all mailboxes.",
    it: "Nel piano base 1.000 destinatari al giorno tra tutte le caselle.",
  },
  docs: ["https://www.register.it/assistenza/parametri-email/"],
  sources: [
    "https://www.register.it/assistenza/parametri-email/ as cited by a project (2026)",
    "https://netfabric.freshdesk.com/support/solutions/articles/6000236440-problemi-invio-posta-italiano-",
    "http://we.register.it/email/terms_conditions_eplus.html",
    "public client settings",
    "public DNS notes of Register.it customers (MX mail.register.it, SPF include:spf.webapps.net)",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
