import type { Provider } from "@/lib/providers/provider";

export const smtpCom: Provider = {
  id: "smtp-com",
  name: "SMTP.com",
  aliases: ["SMTPcom", "smtp dot com"],
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
      host: "send.smtp.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "observed" },
        { port: 2525, security: "starttls", trust: "observed" },
        { port: 465, security: "tls", trust: "observed" },
        { port: 25025, security: "starttls", trust: "recalled" },
        { port: 80, security: "starttls", trust: "recalled" },
        { port: 25, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: null,
    hint: {
      en: 'The user name of one "sender" (formerly "channel") in the account, not necessarily an e-mail address.',
      it: 'The user name of one "sender" (formerly "channel") in the account, not necessarily an e-mail address.',
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "SMTP.com dashboard: Senders > pick the sender > SMTP credentials. API keys are under Account > API (my.smtp.com/account?tab=manage_api_keys).",
      it: "SMTP.com dashboard: Senders > pick the sender > SMTP credentials. API keys are under Account > API (my.smtp.com/account?tab=manage_api_keys).",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "Messages are attributed to the sender (channel) whose credentials are used; its From domain should be authenticated.",
      it: "Messages are attributed to the sender (channel) whose credentials are used; its From domain should be authenticated.",
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
  dns: { spf: "include:_spf.smtp.com", dkimSelectors: ["smtpcom"] },
  limits: null,
  docs: [
    "https://www.smtp.com/resources/api-documentation/",
    "https://wpmailsmtp.com/docs/how-to-set-up-the-smtp-com-mailer-in-wp-mail-smtp/",
  ],
  sources: [
    "WP Mail SMTP plugin source (API key location, trial)",
    "vendor-branded Python SDK (default host and port 465)",
    "public plugin presets (587, 2525)",
    "live SPF records listed in public repositories",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
