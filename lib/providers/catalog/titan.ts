import type { Provider } from "@/lib/providers/provider";

export const titan: Provider = {
  id: "titan",
  name: "Titan Email",
  aliases: ["Titan", "Flock mail", "Professional Email by Titan"],
  group: "hosting",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["titan.email"],
  mx: ["mx1.titan.email", "mx2.titan.email"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.titan.email",
      endpoints: [
        { port: 465, security: "tls", trust: "observed" },
        { port: 587, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full mailbox address.", it: "Full mailbox address." },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Mailbox password; with 2FA on, an app password created in Titan's security settings.",
      it: "Mailbox password; with 2FA on, an app password created in Titan's security settings.",
    },
    url: "https://support.titan.email/hc/en-us",
  },
  enableFirst: [
    {
      en: "Titan web mail > Settings > Preferences: enable use of Titan in other apps (third-party access), if shown as off (recalled).",
      it: "Titan web mail > Settings > Preferences: enable use of Titan in other apps (third-party access), if shown as off (recalled).",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox or an alias.", it: "From must be the mailbox or an alias." },
  },
  rejections: [
    {
      stage: "greeting",
      code: null,
      enhanced: null,
      match: "esmtp not accepting connections",
      cause: "ip-blocklisted",
      fix: "delist-ip",
      meaning: null,
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
    {
      stage: "mail",
      code: 553,
      enhanced: "5.7.1",
      match: "not owned by user",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: null,
    },
  ],
  dns: { spf: "include:spf.titan.email", dkimSelectors: ["titan1", "titan2"] },
  limits: { en: "Per plan, not verified.", it: "Per plan, not verified." },
  docs: ["https://support.titan.email/hc/en-us/articles/4416516446873-ESMTP-not-accepting-connections"],
  sources: [
    "https://support.titan.email/hc/en-us/articles/4416516446873-ESMTP-not-accepting-connections",
    "public client settings",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
