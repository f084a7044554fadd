import type { Provider } from "@/lib/providers/provider";

export const amazonWorkmail: Provider = {
  id: "amazon-workmail",
  name: "Amazon WorkMail",
  aliases: ["WorkMail", "AWS WorkMail", "awsapps"],
  group: "mailbox",
  countries: [],
  availability: {
    state: "ending",
    note: {
      en: "AWS ends support on 31 March 2027. STARTTLS is not offered, only TLS on 465.",
      it: "AWS ends support on 31 March 2027. STARTTLS is not offered, only TLS on 465.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["awsapps.com"],
  mx: [],
  hosts: [
    {
      id: "us-east-1",
      label: { en: "US East (N. Virginia)", it: "Stati Uniti est (Virginia)" },
      host: "smtp.mail.us-east-1.awsapps.com",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
    {
      id: "us-west-2",
      label: { en: "US West (Oregon)", it: "Stati Uniti ovest (Oregon)" },
      host: "smtp.mail.us-west-2.awsapps.com",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
    {
      id: "eu-west-1",
      label: { en: "Europe (Ireland)", it: "Europa (Irlanda)" },
      host: "smtp.mail.eu-west-1.awsapps.com",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full WorkMail address.", it: "Full WorkMail address." },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Mailbox password; personal access tokens when the organisation uses single sign-on (recalled).",
      it: "Mailbox password; personal access tokens when the organisation uses single sign-on (recalled).",
    },
    url: "https://docs.aws.amazon.com/workmail/latest/userguide/using_IMAP.html",
  },
  enableFirst: [
    { en: "Pick the host of the mailbox's region.", it: "Pick the host of the mailbox's region." },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From must be the user's address or alias.",
      it: "From must be the user's address or alias.",
    },
  },
  rejections: [],
  dns: { spf: "include:amazonses.com", dkimSelectors: [] },
  limits: { en: "See WorkMail quotas.", it: "See WorkMail quotas." },
  docs: [
    "https://docs.aws.amazon.com/workmail/latest/userguide/using_IMAP.html",
    "https://docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html",
  ],
  sources: [
    "https://docs.aws.amazon.com/workmail/latest/userguide/using_IMAP.html",
    "https://docs.aws.amazon.com/workmail/latest/adminguide/mail_perms_programmatic.md",
    "https://docs.aws.amazon.com/general/latest/gr/workmail.html",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
