import { domainRecords } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const scalewayTem: Provider = {
  id: "scaleway-tem",
  name: "Scaleway Transactional Email",
  aliases: ["Scaleway TEM"],
  group: "sending-service",
  countries: ["FR"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "fr-par",
      label: null,
      host: "smtp.tem.scaleway.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "verified" },
        { port: 2465, security: "tls", trust: "verified" },
        { port: 2587, security: "starttls", trust: "verified" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "smtp.tem.scw.cloud", why: "older-name" }],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
    hint: {
      en: "The ID of the project that owns the domain, such as 1a2b3c4d-… Not an e-mail address.",
      it: "L’ID del progetto a cui appartiene il dominio, per esempio 1a2b3c4d-… Non un indirizzo e-mail.",
    },
  },
  password: {
    kind: "api-key",
    prefix: null,
    pattern: "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
    mistakes: [
      {
        pattern: "^SCW[0-9A-Z]{17}$",
        note: {
          en: "This looks like the access key. The password is the secret key.",
          it: "Sembra la access key. La password è la secret key.",
        },
      },
    ],
    where: {
      en: "Scaleway console: IAM › API keys › Generate. The password is the secret key, shown once.",
      it: "Console Scaleway: IAM › API keys › Generate. La password è la secret key, che si vede una sola volta.",
    },
    url: "https://console.scaleway.com/iam/api-keys",
  },
  enableFirst: [
    domainRecords,
    {
      en: "On a Scaleway Instance tick “Enable SMTP” in its security group: else 465 and 587 are blocked.",
      it: "Su un’Instance Scaleway spuntare «Enable SMTP» nel security group: altrimenti 465 e 587 sono bloccate.",
    },
  ],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "The From domain has to be exactly the registered one; subdomains are registered one by one.",
      it: "Il dominio del mittente deve essere proprio quello registrato; i sottodomini si registrano uno per uno.",
    },
  },
  rejections: [
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "dmarc policy failure",
      cause: "domain-auth-failed",
      fix: "match-sender",
      meaning: {
        en: "The From domain is not the one registered with Scaleway.",
        it: "Il dominio del mittente non è quello registrato presso Scaleway.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The user name is not the project ID, or the secret key may not send mail.",
        it: "Il nome utente non è l’ID del progetto, o la secret key non può spedire posta.",
      },
    },
  ],
  dns: { spf: "include:_spf.tem.scaleway.com", dkimSelectors: [] },
  limits: {
    en: "10,000 messages a month to begin with, 10 recipients each, 50 MB.",
    it: "All’inizio 10.000 messaggi al mese, 10 destinatari ciascuno, 50 MB.",
  },
  docs: [
    "https://www.scaleway.com/en/docs/transactional-email/reference-content/smtp-configuration/",
    "https://www.scaleway.com/en/docs/transactional-email/troubleshooting/smtp-connection/",
    "https://www.scaleway.com/en/docs/transactional-email/reference-content/tem-capabilities-and-limits/",
  ],
  sources: ["scaleway/docs-content repository (2024 to May 2026)"],
  checked: "2026-11-24",
  trust: "verified",
};
