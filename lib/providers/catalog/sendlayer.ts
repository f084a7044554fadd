import type { Provider } from "@/lib/providers/provider";

export const sendlayer: Provider = {
  id: "sendlayer",
  name: "SendLayer",
  aliases: ["Send Layer"],
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
      host: "smtp.sendlayer.net",
      endpoints: [
        { port: 587, security: "starttls", trust: "observed" },
        { port: 2525, security: "starttls", trust: "recalled" },
        { port: 465, security: "tls", trust: "recalled" },
        { port: 25, security: "starttls", trust: "recalled" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^[0-9A-F]{32}$",
    hint: {
      en: "The SMTP user name from the dashboard: 32 capital letters and digits. Not the e-mail of the account.",
      it: "Il nome utente SMTP del pannello: 32 lettere maiuscole e cifre. Non l’e-mail dell’account.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "SendLayer: Settings › your domain › SMTP Credentials. User name and password stand side by side.",
      it: "SendLayer: Settings › il proprio dominio › SMTP Credentials. Nome utente e password sono uno accanto all’altra.",
    },
    url: "https://sendlayer.com/docs/",
  },
  enableFirst: [
    {
      en: "Confirm the account by text message: “Verify Now” in the dashboard.",
      it: "Confermare l’account via SMS: «Verify Now» nel pannello.",
    },
    {
      en: "Add the domain, publish the DNS records that SendLayer shows, and start the verification.",
      it: "Aggiungere il dominio, pubblicare i record DNS indicati da SendLayer e avviare la verifica.",
    },
  ],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "Any address on a domain that is authorised in SendLayer.",
      it: "Qualsiasi indirizzo di un dominio autorizzato in SendLayer.",
    },
  },
  rejections: [
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "domain is not activated",
      cause: "sender-unverified",
      fix: "verify-sender",
      meaning: {
        en: "The domain of the From address was never added in SendLayer, or its DNS records are not verified yet.",
        it: "Il dominio del mittente non è stato aggiunto in SendLayer, o i suoi record DNS non sono ancora verificati.",
      },
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "not verified",
      cause: "account-not-activated",
      fix: "activate-account",
      meaning: {
        en: "The account has not been confirmed by text message yet, so nothing is sent.",
        it: "L’account non è ancora stato confermato via SMS: fino ad allora non parte nulla.",
      },
    },
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "quota reached",
      cause: "sending-limit-reached",
      fix: "upgrade-plan",
      meaning: {
        en: "The volume of the plan is used up for this period.",
        it: "Il volume previsto dal piano è esaurito per questo periodo.",
      },
    },
    {
      stage: "rcpt",
      code: null,
      enhanced: null,
      match: "suppressed",
      cause: "recipient-rejected",
      fix: "check-recipient",
      meaning: {
        en: "This recipient bounced or unsubscribed before; SendLayer does not write to it again.",
        it: "Questo destinatario in passato ha respinto la posta o si è disiscritto: SendLayer non gli scrive più.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: null,
    },
  ],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "The trial covers a few hundred messages.",
    it: "La prova comprende qualche centinaio di messaggi.",
  },
  docs: [
    "https://sendlayer.com/docs/",
    "https://developers.sendlayer.com/",
    "https://developers.sendlayer.com/api-reference/error-codes",
    "https://wpmailsmtp.com/docs/sendlayer-domain-not-activated/",
    "https://wpmailsmtp.com/docs/sendlayer-account-not-verified/",
  ],
  sources: [
    "developers.sendlayer.com (API reference, error codes)",
    "wpmailsmtp.com docs of May 2026 (domain not activated, account not verified)",
    "WP Mail SMTP plugin source",
    "several public repositories using smtp.sendlayer.net:587",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
