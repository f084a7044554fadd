import type { Provider } from "@/lib/providers/provider";

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
      label: { en: "Transactional stream", it: "Transactional stream" },
      host: "live.smtp.mailtrap.io",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 2525, security: "starttls", trust: "observed" },
        { port: 465, security: "starttls", trust: "recalled" },
        { port: 25, security: "starttls", trust: "recalled" },
      ],
    },
    {
      id: "bulk",
      label: { en: "Bulk stream", it: "Bulk stream" },
      host: "bulk.smtp.mailtrap.io",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 2525, security: "starttls", trust: "observed" },
        { port: 465, security: "starttls", trust: "recalled" },
        { port: 25, security: "starttls", trust: "recalled" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "literal",
    value: "api",
    pattern: "^(api|smtp@mailtrap\\.io)$",
    hint: {
      en: "The word api; smtp@mailtrap.io for clients that insist on an address (recalled).",
      it: "The word api; smtp@mailtrap.io for clients that insist on an address (recalled).",
    },
  },
  password: {
    kind: "token",
    prefix: null,
    pattern: "^[0-9a-f]{32}$",
    mistakes: [],
    where: {
      en: "Mailtrap: Sending Domains > domain > Integrations > stream > SMTP.",
      it: "Mailtrap: Sending Domains > domain > Integrations > stream > SMTP.",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "Verified domain that passed the compliance check; each subdomain separately.",
      it: "Verified domain that passed the compliance check; each subdomain separately.",
    },
  },
  rejections: [
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
  dns: { spf: "include:_spf.smtp.mailtrap.live", dkimSelectors: ["rwmt1", "rwmt2"] },
  limits: null,
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
