import type { Provider } from "@/lib/providers/provider";

export const hostinger: Provider = {
  id: "hostinger",
  name: "Hostinger Email",
  aliases: ["Hostinger", "hPanel mail", "Niagahoster"],
  group: "hosting",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["mx1.hostinger.com", "mx2.hostinger.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.hostinger.com",
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
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Mailbox password set in hPanel > Emails.", it: "Mailbox password set in hPanel > Emails." },
    url: "https://support.hostinger.com/en/articles/1575756-how-to-get-email-account-configuration-details-for-hostinger-email",
  },
  enableFirst: [
    {
      en: "hPanel > Emails > (domain) > Connect apps and devices shows the values.",
      it: "hPanel > Emails > (domain) > Connect apps and devices shows the values.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox or an alias.", it: "From must be the mailbox or an alias." },
  },
  rejections: [
    {
      stage: "mail",
      code: 553,
      enhanced: "5.7.1",
      match: "not owned by user",
      cause: "sender-not-allowed",
      fix: "match-sender",
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
      stage: "body",
      code: 451,
      enhanced: "4.7.1",
      match: "ratelimit",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: null,
    },
  ],
  dns: {
    spf: "include:_spf.mail.hostinger.com",
    dkimSelectors: ["hostingermail-a", "hostingermail-b", "hostingermail-c"],
  },
  limits: {
    en: "PHP mail() on Hostinger: 10 a minute and 100 a day; paid e-mail plans at least ten times that per day (1,000 for Business Starter, 3,000 for Premium, recalled). cPanel plans: 200 an hour, 2,400 a day, 20 recipients per message.",
    it: "PHP mail() on Hostinger: 10 a minute and 100 a day; paid e-mail plans at least ten times that per day (1,000 for Business Starter, 3,000 for Premium, recalled). cPanel plans: 200 an hour, 2,400 a day, 20 recipients per message.",
  },
  docs: [
    "https://support.hostinger.com/en/articles/11393648-php-mail-limitation-explained-how-to-improve-email-delivery-with-smtp",
  ],
  sources: [
    "https://support.hostinger.com/en/articles/11393648-php-mail-limitation-explained-how-to-improve-email-delivery-with-smtp",
    "https://support.hostinger.com/id/articles/6550582-parameter-dan-limit-cpanel-email",
    "public client settings",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
