import { domainRecords } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const mailchimpTransactional: Provider = {
  id: "mailchimp-transactional",
  name: "Mailchimp Transactional",
  aliases: ["Mandrill", "Mandrillapp"],
  group: "sending-service",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "A paid add-on of Mailchimp’s Standard plan. Refusals after “accepted” show only in Outbound Activity.",
      it: "È un’aggiunta a pagamento al piano Standard di Mailchimp. I rifiuti dopo l’accettazione si vedono solo in Outbound Activity.",
    },
  },
  conditions: ["paid-plan"],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.mandrillapp.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 2525, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "verified" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "account-login",
    value: null,
    pattern: null,
    hint: {
      en: "Any text; Mailchimp suggests the e-mail of the account’s main contact.",
      it: "Un testo qualsiasi; Mailchimp consiglia l’e-mail del contatto principale dell’account.",
    },
  },
  password: {
    kind: "api-key",
    prefix: null,
    pattern: null,
    mistakes: [
      {
        pattern: "^[0-9a-f]{32}-us[0-9]{1,2}$",
        note: {
          en: "This looks like a Mailchimp marketing key. Mandrill has keys of its own.",
          it: "Sembra una chiave di Mailchimp marketing. Mandrill ha chiavi proprie.",
        },
      },
    ],
    where: {
      en: "mandrillapp.com › Settings › SMTP & API Info: any active API key.",
      it: "mandrillapp.com › Settings › SMTP & API Info: una qualsiasi API key attiva.",
    },
    url: "https://mandrillapp.com/settings",
  },
  enableFirst: [domainRecords],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "The domain has to be verified, with DKIM and DMARC; else mail leaves from a mandrillapp.com address.",
      it: "Il dominio va verificato, con DKIM e DMARC; altrimenti la posta parte da un indirizzo mandrillapp.com.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The API key is not active, or it is a key of Mailchimp’s marketing side.",
        it: "La API key non è attiva, o è una chiave del lato marketing di Mailchimp.",
      },
    },
    {
      stage: "greeting",
      code: null,
      enhanced: null,
      match: "relay access denied",
      cause: "traffic-intercepted",
      fix: "use-2525",
      meaning: null,
    },
  ],
  dns: { spf: "include:spf.mandrillapp.com", dkimSelectors: ["mte1", "mte2"] },
  limits: {
    en: "Demo account: 500 messages, to your own domains only.",
    it: "Account demo: 500 messaggi, solo verso i propri domini.",
  },
  docs: [
    "https://mailchimp.com/developer/transactional/docs/smtp-integration/",
    "https://mandrill.zendesk.com/hc/en-us/articles/213530577-SMTP-Troubleshooting-Tips",
  ],
  sources: [
    "mailchimp.com developer page on SMTP",
    "mandrill.zendesk.com troubleshooting article",
    "public repositories for DNS values and the 2024 rule",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
