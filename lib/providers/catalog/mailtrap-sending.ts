import { domainRecords } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 587, security: "starttls", trust: "verified" },
  { port: 2525, security: "starttls", trust: "observed" },
  { port: 465, security: "starttls", trust: "recalled" },
  { port: 25, security: "starttls", trust: "recalled" },
];

export const mailtrapSending: Provider = {
  id: "mailtrap-sending",
  name: "Mailtrap Email Sending",
  aliases: ["Mailtrap live", "Mailtrap Email API/SMTP"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "transactional",
      label: { en: "Transactional messages", it: "Messaggi transazionali" },
      host: "live.smtp.mailtrap.io",
      endpoints,
    },
    { id: "bulk", label: { en: "Bulk", it: "Invii a molti" }, host: "bulk.smtp.mailtrap.io", endpoints },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "literal",
    value: "api",
    pattern: "^(api|smtp@mailtrap\\.io)$",
    hint: { en: "The word api.", it: "La parola api." },
  },
  password: {
    kind: "token",
    prefix: null,
    pattern: "^[0-9a-f]{32}$",
    mistakes: [
      {
        pattern: "^[0-9a-f]{14}$",
        note: {
          en: "This looks like a password of the Mailtrap sandbox. Sending wants the API token of the domain.",
          it: "Sembra una password della sandbox di Mailtrap. Per l’invio serve l’API token del dominio.",
        },
      },
    ],
    where: {
      en: "Mailtrap: Sending Domains › your domain › Integrations › SMTP: the API token.",
      it: "Mailtrap: Sending Domains › il proprio dominio › Integrations › SMTP: l’API token.",
    },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be on a verified domain that passed Mailtrap’s check; each subdomain counts by itself.",
      it: "Il mittente deve essere di un dominio verificato che ha superato il controllo di Mailtrap; ogni sottodominio vale per sé.",
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
        en: "The token is wrong, or it is the login of the sandbox.",
        it: "Il token è sbagliato, o è l’accesso della sandbox.",
      },
    },
  ],
  dns: { spf: "include:_spf.smtp.mailtrap.live", dkimSelectors: ["rwmt1", "rwmt2"] },
  limits: {
    en: "Free plan: 150 messages a day, one domain.",
    it: "Piano gratuito: 150 messaggi al giorno, un dominio.",
  },
  docs: [
    "https://docs.mailtrap.io/email-api-smtp/setup/smtp-integration",
    "https://help.mailtrap.io/article/40-mailtrap-sending-faqs",
    "https://help.mailtrap.io/article/79-dns-records",
  ],
  sources: [
    "docs.mailtrap.io",
    "help.mailtrap.io",
    "mailtrap.io SMTP service page",
    "public repositories for DNS records and ports",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
