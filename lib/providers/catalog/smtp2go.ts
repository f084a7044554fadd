import { verifiedDomainOrAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 2525, security: "starttls", trust: "verified" },
  { port: 587, security: "starttls", trust: "verified" },
  { port: 8025, security: "starttls", trust: "verified" },
  { port: 465, security: "tls", trust: "verified" },
  { port: 8465, security: "tls", trust: "verified" },
  { port: 80, security: "starttls", trust: "verified" },
  { port: 443, security: "tls", trust: "verified" },
  { port: 25, security: "starttls", trust: "verified" },
];

export const smtp2go: Provider = {
  id: "smtp2go",
  name: "SMTP2GO",
  aliases: ["smtp2go.com"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    { id: "global", label: { en: "Nearest", it: "Il più vicino" }, host: "mail.smtp2go.com", endpoints },
    { id: "us", label: { en: "United States", it: "Stati Uniti" }, host: "mail-us.smtp2go.com", endpoints },
    {
      id: "eu",
      label: { en: "EU and United Kingdom", it: "UE e Regno Unito" },
      host: "mail-eu.smtp2go.com",
      endpoints,
    },
    { id: "eu-only", label: { en: "EU only", it: "Solo UE" }, host: "mail-eu2.smtp2go.com", endpoints },
    { id: "au", label: { en: "Australia", it: "Australia" }, host: "mail-au.smtp2go.com", endpoints },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: null,
    hint: {
      en: "The name of an SMTP user, as chosen when it was created.",
      it: "Il nome di un utente SMTP, scelto alla sua creazione.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [
      {
        pattern: "^api-",
        note: {
          en: "This looks like an API key. SMTP wants the password of an SMTP user.",
          it: "Sembra una chiave API. Per SMTP serve la password di un utente SMTP.",
        },
      },
    ],
    where: {
      en: "SMTP2GO: Sending › SMTP Users › the user. The login of the dashboard does not work here.",
      it: "SMTP2GO: Sending › SMTP Users › l’utente. L’accesso al pannello qui non vale.",
    },
    url: "https://app.smtp2go.com/settings/users/smtp/",
  },
  enableFirst: [
    {
      en: "Sending › Verified Senders: verify the domain (three CNAME records) or the single address.",
      it: "Sending › Verified Senders: verificare il dominio (tre record CNAME) o il singolo indirizzo.",
    },
    {
      en: "Sending › SMTP Users: add a user for the site.",
      it: "Sending › SMTP Users: aggiungere un utente per il sito.",
    },
  ],
  sender: { rule: "verified-address", rewritesFrom: false, hint: verifiedDomainOrAddress },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "incorrect authentication data",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The SMTP user or its password is wrong; the dashboard has another login.",
        it: "L’utente SMTP o la sua password è sbagliata; l’accesso al pannello è un altro.",
      },
    },
    {
      stage: "rcpt",
      code: 550,
      enhanced: null,
      match: "relay access denied",
      cause: "auth-required",
      fix: "enable-auth",
      meaning: {
        en: "The message was handed over without a sign-in.",
        it: "Il messaggio è stato consegnato senza accesso.",
      },
    },
    {
      stage: "body",
      code: 550,
      enhanced: null,
      match: "sender domain not verified",
      cause: "sender-unverified",
      fix: "verify-sender",
      meaning: {
        en: "Neither the From address nor its domain is verified.",
        it: "Né il mittente né il suo dominio è verificato.",
      },
    },
  ],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: [
    "https://developers.smtp2go.com/docs/smtp-relay",
    "https://support.smtp2go.com/hc/en-gb/articles/13990494697369-Common-Sending-Errors",
    "https://support.smtp2go.com/hc/en-gb/articles/13645646122777-SMTP-Users",
    "https://support.smtp2go.com/hc/en-gb/articles/28543815517209-SPF-DKIM-and-DMARC",
  ],
  sources: [
    "developers.smtp2go.com SMTP relay page",
    "support.smtp2go.com articles",
    "public DNS-as-code repositories for record values",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
