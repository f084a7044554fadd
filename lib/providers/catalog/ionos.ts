import type { Provider } from "@/lib/providers/provider";

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
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "com",
      label: { en: "United States, Canada", it: "Stati Uniti, Canada" },
      host: "smtp.ionos.com",
      mx: ["mx00.ionos.com", "mx01.ionos.com", "mx00.1and1.com", "mx01.1and1.com"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "it",
      label: { en: "Italy", it: "Italia" },
      host: "smtp.ionos.it",
      mx: ["mx00.ionos.it", "mx01.ionos.it"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "uk",
      label: { en: "United Kingdom", it: "Regno Unito" },
      host: "smtp.ionos.co.uk",
      mx: ["mx00.ionos.co.uk", "mx01.ionos.co.uk", "mx00.1and1.co.uk", "mx01.1and1.co.uk"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "fr",
      label: { en: "France", it: "Francia" },
      host: "smtp.ionos.fr",
      mx: ["mx00.ionos.fr", "mx01.ionos.fr", "mx00.1and1.fr", "mx01.1and1.fr"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "es",
      label: { en: "Spain", it: "Spagna" },
      host: "smtp.ionos.es",
      mx: ["mx00.ionos.es", "mx01.ionos.es", "mx00.1and1.es", "mx01.1and1.es"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [
    { host: "smtp.1und1.de", why: "older-name" },
    { host: "smtp.1and1.com", why: "older-name" },
    { host: "smtp.1and1.it", why: "older-name" },
  ],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full mailbox address.", it: "Full mailbox address." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Password of the mailbox, not of the IONOS customer account.",
      it: "Password of the mailbox, not of the IONOS customer account.",
    },
    url: "https://www.ionos.de/hilfe/e-mail/",
  },
  enableFirst: [
    {
      en: "Create the mailbox in the IONOS control panel; sending is on by default.",
      it: "Create the mailbox in the IONOS control panel; sending is on by default.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "Since 29 January 2024 the From domain must be the domain of the signed-in mailbox (or, for scripts on IONOS web space, a domain of the contract). The part before @ is free.",
      it: "Since 29 January 2024 the From domain must be the domain of the signed-in mailbox (or, for scripts on IONOS web space, a domain of the contract). The part before @ is free.",
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
      meaning: null,
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "authentication failure",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
    {
      stage: "body",
      code: 550,
      enhanced: null,
      match: "quota exceeded",
      cause: "recipient-rejected",
      fix: "check-recipient",
      meaning: null,
    },
  ],
  dns: { spf: "include:_spf-eu.ionos.com", dkimSelectors: ["s1-ionos", "s2-ionos"] },
  limits: {
    en: "Messages up to 100 MB, about 72 MB before encoding.",
    it: "Messages up to 100 MB, about 72 MB before encoding.",
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
