import type { Provider } from "@/lib/providers/provider";

export const icloud: Provider = {
  id: "icloud",
  name: "iCloud Mail",
  aliases: ["Apple Mail", "me.com", "mac.com", "iCloud+"],
  group: "mailbox",
  countries: [],
  availability: { state: "available", note: null },
  conditions: ["two-factor"],
  datedNotes: [],
  domains: ["icloud.com", "me.com", "mac.com"],
  mx: ["mx01.mail.icloud.com", "mx02.mail.icloud.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.mail.me.com",
      endpoints: [{ port: 587, security: "starttls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "Full iCloud address. With an iCloud+ custom domain sign in with the @icloud.com (Apple Account) address and put the custom address in From only.",
      it: "Full iCloud address. With an iCloud+ custom domain sign in with the @icloud.com (Apple Account) address and put the custom address in From only.",
    },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "App-specific password from account.apple.com > Sign-In and Security > App-Specific Passwords; two-factor authentication must be on. All are revoked when the Apple Account password changes.",
      it: "App-specific password from account.apple.com > Sign-In and Security > App-Specific Passwords; two-factor authentication must be on. All are revoked when the Apple Account password changes.",
    },
    url: "https://support.apple.com/en-us/102654",
  },
  enableFirst: [
    {
      en: "Make sure an iCloud Mail address exists on the Apple Account.",
      it: "Make sure an iCloud Mail address exists on the Apple Account.",
    },
    { en: "Turn on two-factor authentication.", it: "Turn on two-factor authentication." },
    {
      en: "Create an app-specific password and use it here.",
      it: "Create an app-specific password and use it here.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From and the envelope sender must be the iCloud address, an iCloud alias or a verified custom-domain address of the account.",
      it: "From and the envelope sender must be the iCloud address, an iCloud alias or a verified custom-domain address of the account.",
    },
  },
  rejections: [
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
      code: 550,
      enhanced: "5.7.0",
      match: "from address is not one of your addresses",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: null,
    },
  ],
  dns: { spf: "include:icloud.com", dkimSelectors: ["sig1"] },
  limits: {
    en: "1,000 messages and 1,000 recipients a day, 500 recipients per message, 20 MB.",
    it: "1,000 messages and 1,000 recipients a day, 500 recipients per message, 20 MB.",
  },
  docs: [
    "https://support.apple.com/en-us/102525",
    "https://support.apple.com/en-us/102654",
    "https://support.apple.com/en-us/102198",
  ],
  sources: [
    "Thunderbird ISPDB me.com (2026-03)",
    "Delta Chat provider database icloud",
    "public reports of the exact server replies",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
