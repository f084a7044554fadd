import { domainRecords } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 587, security: "starttls", trust: "verified" },
  { port: 465, security: "tls", trust: "verified" },
  { port: 2525, security: "starttls", trust: "verified" },
  { port: 25, security: "starttls", trust: "verified" },
];

export const mailgun: Provider = {
  id: "mailgun",
  name: "Mailgun",
  aliases: ["Sinch Mailgun"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "us",
      label: { en: "United States", it: "Stati Uniti" },
      host: "smtp.mailgun.org",
      mx: ["mxa.mailgun.org", "mxb.mailgun.org"],
      endpoints,
    },
    {
      id: "eu",
      label: { en: "European Union", it: "Unione europea" },
      host: "smtp.eu.mailgun.org",
      mx: ["eu.mailgun.org"],
      endpoints,
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^[^@\\s]{1,64}@[^@\\s]{1,255}$",
    hint: {
      en: "A full address on the sending domain, such as postmaster@mg.example.com.",
      it: "Un indirizzo completo del dominio di invio, per esempio postmaster@mg.esempio.it.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [
      {
        pattern: "^key-[0-9a-f]{32}$|^[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}$",
        note: {
          en: "This looks like an API key. SMTP has its own password, under SMTP credentials.",
          it: "Sembra una chiave API. Per SMTP c’è una password a parte, in SMTP credentials.",
        },
      },
    ],
    where: {
      en: "Mailgun: Send › Sending › Domain settings › SMTP credentials › Reset password. It is shown once.",
      it: "Mailgun: Send › Sending › Domain settings › SMTP credentials › Reset password. Si vede una sola volta.",
    },
    url: "https://app.mailgun.com/mg/sending/domains",
  },
  enableFirst: [
    {
      en: "Choose the region in which the domain was created: EU domains work only at smtp.eu.mailgun.org.",
      it: "Scegliere la regione in cui è stato creato il dominio: i domini UE funzionano solo con smtp.eu.mailgun.org.",
    },
    domainRecords,
  ],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "Use the credentials of the domain that the From address is on.",
      it: "Usare le credenziali dello stesso dominio del mittente.",
    },
  },
  rejections: [
    {
      stage: "rcpt",
      code: 550,
      enhanced: "5.7.1",
      match: "relaying denied",
      cause: "relay-denied",
      fix: "enable-auth",
      meaning: {
        en: "The message was handed over without a sign-in.",
        it: "Il messaggio è stato consegnato senza accesso.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The user name or SMTP password is wrong, an API key was used, or the domain lives in the other region.",
        it: "Nome utente o password SMTP sbagliati, oppure è una chiave API, oppure il dominio sta nell’altra regione.",
      },
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "sandbox subdomains are for test purposes",
      cause: "account-not-activated",
      fix: "activate-account",
      meaning: {
        en: "A sandbox domain writes only to recipients that were invited and accepted.",
        it: "Un dominio sandbox scrive solo ai destinatari invitati che hanno accettato.",
      },
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "is not allowed to send",
      cause: "sender-unverified",
      fix: "verify-sender",
      meaning: {
        en: "The DNS records of the domain are missing or not verified yet.",
        it: "I record DNS del dominio mancano o non sono ancora verificati.",
      },
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "account terminated",
      cause: "account-suspended",
      fix: "contact-provider",
      meaning: {
        en: "Mailgun has closed or suspended the account.",
        it: "Mailgun ha chiuso o sospeso l’account.",
      },
    },
  ],
  dns: { spf: "include:mailgun.org", dkimSelectors: ["pdk1", "pdk2"] },
  limits: {
    en: "A domain that is not verified may send 300 messages a day; a sandbox domain reaches 5 invited recipients.",
    it: "Un dominio non verificato può spedire 300 messaggi al giorno; un dominio sandbox raggiunge 5 destinatari invitati.",
  },
  docs: [
    "https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp",
    "https://documentation.mailgun.com/docs/mailgun/user-manual/smtp-protocol/smtp-relay",
    "https://help.mailgun.com/hc/en-us/articles/217531258-Authorized-Recipients",
    "https://help.mailgun.com/hc/en-us/articles/360012360833",
  ],
  sources: [
    "documentation.mailgun.com (send via SMTP, relay, domain verification, DKIM security)",
    "help.mailgun.com (authorised recipients, relaying denied)",
    "public repositories quoting the rejections",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
