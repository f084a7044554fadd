import { mailboxPassword, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "verified" },
  { port: 587, security: "starttls", trust: "verified" },
];

export const ionos: Provider = {
  id: "ionos",
  name: "IONOS",
  aliases: ["1&1", "1und1", "1and1", "IONOS Mail Basic", "IONOS Mail Business", "kundenserver", "schlund"],
  group: "hosting",
  countries: ["DE", "US", "GB", "FR", "ES", "IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["online.de", "onlinehome.de", "sofortstart.de", "sofortsurf.de", "go4more.de"],
  mx: [],
  hosts: [
    {
      id: "de",
      label: { en: "Germany", it: "Germania" },
      host: "smtp.ionos.de",
      mx: ["mx00.ionos.de", "mx01.ionos.de", "kundenserver.de", "schlund.de"],
      endpoints,
    },
    {
      id: "com",
      label: { en: "United States, Canada", it: "Stati Uniti, Canada" },
      host: "smtp.ionos.com",
      mx: ["mx00.ionos.com", "mx01.ionos.com", "mx00.1and1.com", "mx01.1and1.com"],
      endpoints,
    },
    {
      id: "it",
      label: { en: "Italy", it: "Italia" },
      host: "smtp.ionos.it",
      mx: ["mx00.ionos.it", "mx01.ionos.it"],
      endpoints,
    },
    {
      id: "uk",
      label: { en: "United Kingdom", it: "Regno Unito" },
      host: "smtp.ionos.co.uk",
      mx: ["mx00.ionos.co.uk", "mx01.ionos.co.uk", "mx00.1and1.co.uk", "mx01.1and1.co.uk"],
      endpoints,
    },
    {
      id: "fr",
      label: { en: "France", it: "Francia" },
      host: "smtp.ionos.fr",
      mx: ["mx00.ionos.fr", "mx01.ionos.fr", "mx00.1and1.fr", "mx01.1and1.fr"],
      endpoints,
    },
    {
      id: "es",
      label: { en: "Spain", it: "Spagna" },
      host: "smtp.ionos.es",
      mx: ["mx00.ionos.es", "mx01.ionos.es", "mx00.1and1.es", "mx01.1and1.es"],
      endpoints,
    },
  ],
  otherHosts: [
    { host: "smtp.1und1.de", why: "older-name" },
    { host: "smtp.1and1.com", why: "older-name" },
    { host: "smtp.1and1.it", why: "older-name" },
  ],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: mailboxPassword,
    url: "https://www.ionos.de/hilfe/e-mail/",
  },
  enableFirst: [
    {
      en: "If the mailbox does not exist yet: IONOS account › Email › Create.",
      it: "Se la casella non c’è ancora: account IONOS › E-mail › Crea.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be in the domain of the mailbox (since January 2024); the part before the @ is free.",
      it: "Il mittente deve essere nel dominio della casella (da gennaio 2024); la parte prima della @ è libera.",
    },
  },
  rejections: [
    {
      stage: "mail",
      code: 550,
      enhanced: null,
      match: "sender address is not allowed",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: {
        en: "The From address is not in the domain of the mailbox.",
        it: "Il mittente non è nel dominio della casella.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "authentication failure",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: {
        en: "The address or the password of the mailbox is wrong; the IONOS account has another one.",
        it: "L’indirizzo o la password della casella è sbagliata; quella dell’account IONOS è un’altra.",
      },
    },
    {
      stage: "body",
      code: 550,
      enhanced: null,
      match: "quota exceeded",
      cause: "recipient-rejected",
      fix: "check-recipient",
      meaning: { en: "The mailbox of the recipient is full.", it: "La casella del destinatario è piena." },
    },
  ],
  dns: { spf: "include:_spf-eu.ionos.com", dkimSelectors: ["s1-ionos", "s2-ionos"] },
  limits: {
    en: "100 MB per message, about 72 MB before encoding.",
    it: "100 MB per messaggio, circa 72 MB prima della codifica.",
  },
  docs: [
    "https://www.ionos.de/hilfe/e-mail/allgemeine-themen/wichtige-aenderung-fuer-das-versenden-von-e-mails-mit-abweichender-absenderadresse/",
    "https://www.ionos.de/hilfe/e-mail/problemloesungen-mail-basicmail-business/fehlermeldungen-bei-unzustellbarer-e-mail/",
  ],
  sources: [
    "https://www.ionos.de/hilfe/e-mail/allgemeine-themen/wichtige-aenderung-fuer-das-versenden-von-e-mails-mit-abweichender-absenderadresse/",
    "https://www.ionos.de/hilfe/e-mail/problemloesungen-mail-basicmail-business/fehlermeldungen-bei-unzustellbarer-e-mail/",
    "Thunderbird ISPDB 1und1.de (2026-03)",
    "SPF or DKIM values seen in public zone files",
    "public settings for smtp.ionos.it on 465 and 587",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
