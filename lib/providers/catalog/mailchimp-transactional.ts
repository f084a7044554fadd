import type { Provider } from "@/lib/providers/provider";

export const mailchimpTransactional: Provider = {
  id: "mailchimp-transactional",
  name: "Mailchimp Transactional",
  aliases: ["Mandrill", "Mandrillapp"],
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
      en: "Not checked; the vendor suggests the primary contact e-mail of the account.",
      it: "Not checked; the vendor suggests the primary contact e-mail of the account.",
    },
  },
  password: {
    kind: "api-key",
    prefix: "md-",
    pattern: null,
    mistakes: [],
    where: {
      en: "mandrillapp.com > Settings > SMTP & API Info; any active API key.",
      it: "mandrillapp.com > Settings > SMTP & API Info; any active API key.",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "Domain must be verified and have DKIM plus DMARC; since 15 March 2024 mail of other domains is sent from a mandrillapp.com subdomain instead.",
      it: "Domain must be verified and have DKIM plus DMARC; since 15 March 2024 mail of other domains is sent from a mandrillapp.com subdomain instead.",
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
    {
      stage: "greeting",
      code: null,
      enhanced: null,
      match: "relay access denied",
      cause: "auth-required",
      fix: "enable-auth",
      meaning: null,
    },
  ],
  dns: { spf: "include:spf.mandrillapp.com", dkimSelectors: ["mte1", "mte2"] },
  limits: null,
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
