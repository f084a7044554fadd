import { domainRecords } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 587, security: "starttls", trust: "verified" },
  { port: 2525, security: "starttls", trust: "verified" },
];

export const sparkpost: Provider = {
  id: "sparkpost",
  name: "SparkPost",
  aliases: ["Bird", "MessageBird Email", "SparkPost EU"],
  group: "sending-service",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "Belongs to Bird (formerly MessageBird); hosts and sign-in are unchanged.",
      it: "Fa parte di Bird (già MessageBird); server e accesso non sono cambiati.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "us",
      label: { en: "United States", it: "Stati Uniti" },
      host: "smtp.sparkpostmail.com",
      mx: ["rx1.sparkpostmail.com", "rx2.sparkpostmail.com", "rx3.sparkpostmail.com"],
      endpoints,
    },
    {
      id: "eu",
      label: { en: "European Union", it: "Unione europea" },
      host: "smtp.eu.sparkpostmail.com",
      mx: ["eu.sparkpostmail.com"],
      endpoints,
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "literal",
    value: "SMTP_Injection",
    pattern: "^SMTP_Injection(?::.*)?$",
    hint: { en: "SMTP_Injection, with this very spelling.", it: "SMTP_Injection, scritto esattamente così." },
  },
  password: {
    kind: "api-key",
    prefix: null,
    pattern: "^[0-9a-f]{40}$",
    mistakes: [],
    where: {
      en: "SparkPost: Account › API Keys › Create, with the permission “Send via SMTP”. It is shown once.",
      it: "SparkPost: Account › API Keys › Create, con il permesso «Send via SMTP». Si vede una sola volta.",
    },
    url: "https://app.sparkpost.com/account/api-keys",
  },
  enableFirst: [
    {
      en: "Choose the region of the account: EU accounts work only at smtp.eu.sparkpostmail.com.",
      it: "Scegliere la regione dell’account: gli account UE funzionano solo con smtp.eu.sparkpostmail.com.",
    },
    domainRecords,
  ],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "The From domain has to be a sending domain marked “ready to send”.",
      it: "Il dominio del mittente deve essere un sending domain «ready to send».",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "no authentication type succeeded",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The API key is wrong or lacks the permission “Send via SMTP”, or the user name is not SMTP_Injection.",
        it: "La chiave API è sbagliata o senza il permesso «Send via SMTP», oppure il nome utente non è SMTP_Injection.",
      },
    },
    {
      stage: "body",
      code: 550,
      enhanced: "5.7.1",
      match: "unconfigured sending domain",
      cause: "sender-unverified",
      fix: "verify-sender",
      meaning: {
        en: "The From domain is not set up in this account, or not in this region.",
        it: "Il dominio del mittente non è configurato in questo account, o non in questa regione.",
      },
    },
    {
      stage: "body",
      code: 550,
      enhanced: "5.6.0",
      match: "x-msys-api",
      cause: "content-rejected",
      fix: "change-message",
      meaning: {
        en: "The header X-MSYS-API of the message is not valid JSON.",
        it: "L’intestazione X-MSYS-API del messaggio non è JSON valido.",
      },
    },
    {
      stage: "rcpt",
      code: 550,
      enhanced: null,
      match: "relaying denied",
      cause: "relay-denied",
      fix: "enable-auth",
      meaning: {
        en: "The message was handed over without encryption or without a sign-in.",
        it: "Il messaggio è stato consegnato senza cifratura o senza accesso.",
      },
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "exceed sending limit",
      cause: "sending-limit-reached",
      fix: "retry-later",
      meaning: {
        en: "The allowance is used up; further messages are refused, not queued.",
        it: "La quota è esaurita; gli altri messaggi vengono rifiutati, non messi in coda.",
      },
    },
  ],
  dns: { spf: "include:_spf.sparkpostmail.com", dkimSelectors: [] },
  limits: {
    en: "A new paid account starts at 1,000 messages a day and grows over the first week.",
    it: "Un account a pagamento nuovo parte da 1.000 messaggi al giorno e cresce nella prima settimana.",
  },
  docs: [
    "https://support.sparkpost.com/docs/faq/smtp-connection-problems",
    "https://support.sparkpost.com/docs/faq/error-messages-smtp",
    "https://support.sparkpost.com/docs/faq/relaying-denied-error",
    "https://developers.sparkpost.com/api/smtp/",
  ],
  sources: [
    "SparkPost support-docs repository (state of August 2026)",
    "developers.sparkpost.com sending domains page",
    "third-party migration guides for the Bird naming",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
