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
      en: "Project ID that owns the TEM domain (Transactional Email > domain overview).",
      it: "Project ID that owns the TEM domain (Transactional Email > domain overview).",
    },
  },
  password: {
    kind: "api-key",
    prefix: null,
    pattern: "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$",
    mistakes: [],
    where: {
      en: "Scaleway console: IAM > API keys; secret key with the transactional e-mail permission set.",
      it: "Scaleway console: IAM > API keys; secret key with the transactional e-mail permission set.",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "From domain must be exactly the registered domain; subdomains are registered one by one.",
      it: "From domain must be exactly the registered domain; subdomains are registered one by one.",
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
      meaning: null,
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: { spf: "include:_spf.tem.scaleway.com", dkimSelectors: [] },
  limits: null,
  docs: [
    "https://www.scaleway.com/en/docs/transactional-email/reference-content/smtp-configuration/",
    "https://www.scaleway.com/en/docs/transactional-email/troubleshooting/smtp-connection/",
    "https://www.scaleway.com/en/docs/transactional-email/reference-content/tem-capabilities-and-limits/",
  ],
  sources: ["scaleway/docs-content repository (2024 to May 2026)"],
  checked: "2026-11-24",
  trust: "verified",
};
