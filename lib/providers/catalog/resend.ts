import { domainRecords } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const resend: Provider = {
  id: "resend",
  name: "Resend",
  aliases: ["resend.com"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.resend.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
        { port: 2465, security: "tls", trust: "verified" },
        { port: 2587, security: "starttls", trust: "verified" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "literal",
    value: "resend",
    pattern: "^resend$",
    hint: { en: "The word resend.", it: "La parola resend." },
  },
  password: {
    kind: "api-key",
    prefix: "re_",
    pattern: "^re_\\w+$",
    mistakes: [],
    where: {
      en: "Resend: API Keys › Create API Key, with “Sending access”. It is shown once and begins with re_.",
      it: "Resend: API Keys › Create API Key, con «Sending access». Si vede una sola volta e inizia con re_.",
    },
    url: "https://resend.com/api-keys",
  },
  enableFirst: [domainRecords],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be on a verified domain; onboarding@resend.dev reaches only the owner of the account.",
      it: "Il mittente deve essere di un dominio verificato; onboarding@resend.dev raggiunge solo il titolare dell’account.",
    },
  },
  rejections: [
    {
      stage: "body",
      code: 450,
      enhanced: null,
      match: "domain is not verified",
      cause: "sender-unverified",
      fix: "verify-sender",
      meaning: {
        en: "The From domain is not verified in this account; addresses at Gmail and the like never can be.",
        it: "Il dominio del mittente non è verificato in questo account; gli indirizzi Gmail e simili non possono esserlo mai.",
      },
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "you can only send testing emails",
      cause: "account-not-activated",
      fix: "activate-account",
      meaning: {
        en: "The shared test sender reaches only the owner of the account.",
        it: "Il mittente di prova condiviso raggiunge solo il titolare dell’account.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "api key is invalid",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: { en: "The API key is wrong or revoked.", it: "La API key è sbagliata o revocata." },
    },
  ],
  dns: { spf: "include:amazonses.com", dkimSelectors: ["resend"] },
  limits: null,
  docs: ["https://resend.com/docs/send-with-smtp", "https://resend.com/changelog/smtp-service"],
  sources: ["resend.com docs and changelog", "public repositories quoting errors and DNS records"],
  checked: "2026-11-24",
  trust: "verified",
};
