import type { Provider } from "@/lib/providers/provider";

export const protonMail: Provider = {
  id: "proton-mail",
  name: "Proton Mail",
  aliases: ["ProtonMail", "proton.me", "pm.me"],
  group: "mailbox",
  countries: ["CH"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["proton.me", "protonmail.com", "protonmail.ch", "pm.me"],
  mx: ["mail.protonmail.ch", "mailsec.protonmail.ch"],
  hosts: [
    {
      id: "token",
      label: null,
      host: "smtp.protonmail.ch",
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
      en: "The custom-domain address for which the token was made.",
      it: "The custom-domain address for which the token was made.",
    },
  },
  password: {
    kind: "token",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "SMTP token: Settings > All settings > IMAP/SMTP > SMTP tokens > Generate token (shown once). One token per address. Not the account password.",
      it: "SMTP token: Settings > All settings > IMAP/SMTP > SMTP tokens > Generate token (shown once). One token per address. Not the account password.",
    },
    url: "https://proton.me/support/smtp-submission",
  },
  enableFirst: [
    {
      en: "Needs a custom-domain address on a Proton for Business plan, Visionary or Family with custom domain; other plans must ask support, free plans cannot.",
      it: "Needs a custom-domain address on a Proton for Business plan, Visionary or Family with custom domain; other plans must ask support, free plans cannot.",
    },
    {
      en: "Settings > IMAP/SMTP > SMTP tokens > Generate token, pick the address, copy the token.",
      it: "Settings > IMAP/SMTP > SMTP tokens > Generate token, pick the address, copy the token.",
    },
    {
      en: "Plans without tokens: Proton Mail Bridge on a desktop (paid).",
      it: "Plans without tokens: Proton Mail Bridge on a desktop (paid).",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From must be the address of the token. Tokens exist only for custom-domain addresses, not for @proton.me.",
      it: "From must be the address of the token. Tokens exist only for custom-domain addresses, not for @proton.me.",
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
  ],
  dns: { spf: "include:_spf.protonmail.ch", dkimSelectors: ["protonmail", "protonmail2", "protonmail3"] },
  limits: {
    en: "Not published per plan; meant for low-volume application mail. Messages sent by token are not end-to-end encrypted but appear in Sent.",
    it: "Not published per plan; meant for low-volume application mail. Messages sent by token are not end-to-end encrypted but appear in Sent.",
  },
  docs: ["https://proton.me/support/smtp-submission"],
  sources: [
    "https://proton.me/support/smtp-submission (and a copy of it)",
    "GitLab SMTP examples (Proton section)",
    "Nodemailer well-known services (2026-08)",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
