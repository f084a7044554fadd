import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 587, security: "starttls", trust: "verified" },
  { port: 2525, security: "starttls", trust: "verified" },
  { port: 465, security: "tls", trust: "verified" },
  { port: 25, security: "starttls", trust: "verified" },
];

export const sendgrid: Provider = {
  id: "sendgrid",
  name: "SendGrid",
  aliases: ["Twilio SendGrid"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["mx.sendgrid.net"],
  hosts: [
    { id: "global", label: { en: "Global", it: "Globale" }, host: "smtp.sendgrid.net", endpoints },
    {
      id: "eu",
      label: { en: "European Union (regional subuser)", it: "Unione europea (subuser regionale)" },
      host: "smtp.eu.sendgrid.net",
      endpoints,
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "literal",
    value: "apikey",
    pattern: "^apikey$",
    hint: {
      en: "The word apikey, exactly so; never the name of the account.",
      it: "La parola apikey, scritta così; mai il nome dell’account.",
    },
  },
  password: {
    kind: "api-key",
    prefix: "SG.",
    pattern: "^SG\\.[\\w-]{22}\\.[\\w-]{43}$",
    mistakes: [
      {
        pattern: "^SK[0-9a-f]{32}$|^AC[0-9a-f]{32}$",
        note: {
          en: "This looks like a Twilio key. SendGrid’s API key begins with SG.",
          it: "Sembra una chiave di Twilio. La chiave API di SendGrid inizia con SG.",
        },
      },
    ],
    where: {
      en: "SendGrid: Settings › API Keys › Create API Key, with at least “Mail Send”. It is shown once and begins with SG.",
      it: "SendGrid: Settings › API Keys › Create API Key, almeno con «Mail Send». Si vede una sola volta e inizia con SG.",
    },
    url: "https://app.sendgrid.com/settings/api_keys",
  },
  enableFirst: [
    {
      en: "Settings › Sender Authentication: authenticate the domain, or verify the single sender.",
      it: "Settings › Sender Authentication: autenticare il dominio o verificare il singolo mittente.",
    },
    {
      en: "If IP Access Management is on, add the address of the server that sends.",
      it: "Se IP Access Management è attivo, aggiungere l’indirizzo del server che spedisce.",
    },
  ],
  sender: {
    rule: "verified-address",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be a verified single sender, or on an authenticated domain.",
      it: "Il mittente deve essere un Single Sender verificato o di un dominio autenticato.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "authorization grant is invalid",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The API key is wrong, deleted or cut off, often by a line break at its end; or it belongs to the other region.",
        it: "La chiave API è sbagliata, cancellata o incompleta, spesso per un a capo alla fine; oppure è dell’altra regione.",
      },
    },
    {
      stage: "auth",
      code: 451,
      enhanced: null,
      match: "maximum credits exceeded",
      cause: "sending-limit-reached",
      fix: "upgrade-plan",
      meaning: {
        en: "The plan’s volume is used up, or the trial has ended. The password is fine.",
        it: "Il volume del piano è esaurito, o la prova è finita. La password va bene.",
      },
    },
    {
      stage: "mail",
      code: 550,
      enhanced: null,
      match: "unauthenticated senders not allowed",
      cause: "auth-required",
      fix: "enable-auth",
      meaning: null,
    },
    {
      stage: "body",
      code: 550,
      enhanced: null,
      match: "does not match a verified sender identity",
      cause: "sender-unverified",
      fix: "verify-sender",
      meaning: {
        en: "The From address is neither a verified single sender nor on an authenticated domain.",
        it: "Il mittente non è né un Single Sender verificato né di un dominio autenticato.",
      },
    },
    {
      stage: "body",
      code: 403,
      enhanced: null,
      match: "not authorized to send from that email address",
      cause: "sender-unverified",
      fix: "verify-sender",
      meaning: {
        en: "The From address is neither a verified single sender nor on an authenticated domain.",
        it: "Il mittente non è né un Single Sender verificato né di un dominio autenticato.",
      },
    },
    {
      stage: "rcpt",
      code: 452,
      enhanced: null,
      match: "too many recipients received this hour",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: null,
    },
  ],
  dns: { spf: "include:sendgrid.net", dkimSelectors: ["s1", "s2"] },
  limits: {
    en: "Trial: 100 messages a day for 60 days. 20 MB per message.",
    it: "Prova: 100 messaggi al giorno per 60 giorni. 20 MB per messaggio.",
  },
  docs: [
    "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/integrating-with-the-smtp-api",
    "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/getting-started-smtp",
    "https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting",
    "https://www.twilio.com/docs/sendgrid/data-residency/faq",
  ],
  sources: [
    "twilio.com and sendgrid/docs SMTP pages",
    "twilio.com data residency pages",
    "Symfony SendGrid bridge tests",
    "sendgrid/docs issues 2191 and 6473, pull 1892",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
