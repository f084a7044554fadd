import type { Provider } from "@/lib/providers/provider";

export const zohoMail: Provider = {
  id: "zoho-mail",
  name: "Zoho Mail",
  aliases: ["Zoho", "Zoho Workplace", "zohomail"],
  group: "mailbox",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["zoho.com", "zohomail.com"],
  mx: [],
  hosts: [
    {
      id: "com",
      label: { en: "United States: personal or free", it: "Stati Uniti: personale o gratuito" },
      host: "smtp.zoho.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "com-organisation",
      label: { en: "United States: paid, own domain", it: "Stati Uniti: a pagamento, dominio proprio" },
      host: "smtppro.zoho.com",
      mx: ["zoho.com", "zohomail.com"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "eu",
      label: { en: "Europe: personal or free", it: "Europa: personale o gratuito" },
      host: "smtp.zoho.eu",
      domains: ["zoho.eu", "zohomail.eu"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "eu-organisation",
      label: { en: "Europe: paid, own domain", it: "Europa: a pagamento, dominio proprio" },
      host: "smtppro.zoho.eu",
      mx: ["zoho.eu", "zohomail.eu"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "in",
      label: { en: "India: personal or free", it: "India: personale o gratuito" },
      host: "smtp.zoho.in",
      domains: ["zoho.in", "zohomail.in"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "in-organisation",
      label: { en: "India: paid, own domain", it: "India: a pagamento, dominio proprio" },
      host: "smtppro.zoho.in",
      mx: ["zoho.in", "zohomail.in"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "au",
      label: { en: "Australia: personal or free", it: "Australia: personale o gratuito" },
      host: "smtp.zoho.com.au",
      domains: ["zoho.com.au", "zohomail.com.au"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "au-organisation",
      label: { en: "Australia: paid, own domain", it: "Australia: a pagamento, dominio proprio" },
      host: "smtppro.zoho.com.au",
      mx: ["zoho.com.au", "zohomail.com.au"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "jp",
      label: { en: "Japan: personal or free", it: "Giappone: personale o gratuito" },
      host: "smtp.zoho.jp",
      domains: ["zoho.jp", "zohomail.jp"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "jp-organisation",
      label: { en: "Japan: paid, own domain", it: "Giappone: a pagamento, dominio proprio" },
      host: "smtppro.zoho.jp",
      mx: ["zoho.jp", "zohomail.jp"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "sa",
      label: { en: "Saudi Arabia: personal or free", it: "Arabia Saudita: personale o gratuito" },
      host: "smtp.zoho.sa",
      domains: ["zohomail.sa"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "sa-organisation",
      label: { en: "Saudi Arabia: paid, own domain", it: "Arabia Saudita: a pagamento, dominio proprio" },
      host: "smtppro.zoho.sa",
      mx: ["zoho.sa", "zohomail.sa"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "ca",
      label: { en: "Canada: personal or free", it: "Canada: personale o gratuito" },
      host: "smtp.zohocloud.ca",
      domains: ["zohocloud.ca", "zohomailcloud.ca"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "ca-organisation",
      label: { en: "Canada: paid, own domain", it: "Canada: a pagamento, dominio proprio" },
      host: "smtppro.zohocloud.ca",
      mx: ["zohocloud.ca", "zohomailcloud.ca"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "cn",
      label: { en: "China: personal or free", it: "Cina: personale o gratuito" },
      host: "smtp.zoho.com.cn",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "cn-organisation",
      label: { en: "China: paid, own domain", it: "Cina: a pagamento, dominio proprio" },
      host: "smtppro.zoho.com.cn",
      mx: ["zoho.com.cn"],
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "Full e-mail address of the mailbox; alias addresses do not sign in.",
      it: "Full e-mail address of the mailbox; alias addresses do not sign in.",
    },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Account password without two-factor; with two-factor or with sign-in through SAML or Google an application-specific password is required (accounts.zoho.<region> > Security > App Passwords).",
      it: "Account password without two-factor; with two-factor or with sign-in through SAML or Google an application-specific password is required (accounts.zoho.<region> > Security > App Passwords).",
    },
    url: "https://www.zoho.com/mail/help/adminconsole/two-factor-authentication.html#alink5",
  },
  enableFirst: [
    {
      en: "Find the data centre: the part after 'zoho' in the webmail address (mail.zoho.eu means .eu). The SMTP host must use the same ending.",
      it: "Find the data centre: the part after 'zoho' in the webmail address (mail.zoho.eu means .eu). The SMTP host must use the same ending.",
    },
    {
      en: "Paid plan with own domain: use smtppro; personal @zohomail address or free organisation: use smtp.",
      it: "Paid plan with own domain: use smtppro; personal @zohomail address or free organisation: use smtp.",
    },
    {
      en: "Free organisations: IMAP, POP and ActiveSync are paid features, 'web access only' on the pricing page. Zoho's SMTP article still lists free organisations under smtp.zoho.<region>; treat SMTP on a free plan as not guaranteed and test it.",
      it: "Free organisations: IMAP, POP and ActiveSync are paid features, 'web access only' on the pricing page. Zoho's SMTP article still lists free organisations under smtp.zoho.<region>; treat SMTP on a free plan as not guaranteed and test it.",
    },
    {
      en: "Settings > Mail Accounts > (address) > make sure SMTP and IMAP access is on; organisation admins can block it per user in Admin Console.",
      it: "Settings > Mail Accounts > (address) > make sure SMTP and IMAP access is on; organisation admins can block it per user in Admin Console.",
    },
    {
      en: "With two-factor on, create an application-specific password.",
      it: "With two-factor on, create an application-specific password.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "From must equal the signed-in address or one of its aliases (or a group the user may send for).",
      it: "From must equal the signed-in address or one of its aliases (or a group the user may send for).",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
    {
      stage: "mail",
      code: 553,
      enhanced: null,
      match: "relaying disallowed as",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: null,
    },
    {
      stage: "body",
      code: 550,
      enhanced: "5.4.6",
      match: "unusual sending activity",
      cause: "account-suspended",
      fix: "contact-provider",
      meaning: null,
    },
    {
      stage: "mail",
      code: 554,
      enhanced: "5.1.8",
      match: "sender address blocked",
      cause: "account-suspended",
      fix: "contact-provider",
      meaning: null,
    },
    {
      stage: "auth",
      code: 530,
      enhanced: null,
      match: "must issue a starttls command first",
      cause: "tls-required",
      fix: "use-587-starttls",
      meaning: null,
    },
  ],
  dns: { spf: "include:zohomail.com", dkimSelectors: ["zoho", "zmail", "default"] },
  limits: {
    en: "Dynamic: 50 to 500 external messages an hour depending on reputation; up to 1,000 internal an hour; 150 external recipients per message on paid plans, 100 on free; free organisations are held to a much lower daily total.",
    it: "Dynamic: 50 to 500 external messages an hour depending on reputation; up to 1,000 internal an hour; 150 external recipients per message on paid plans, 100 on free; free organisations are held to a much lower daily total.",
  },
  docs: [
    "https://www.zoho.com/mail/help/zoho-smtp.html",
    "https://www.zoho.com/mail/help/adminconsole/rates-and-limits.html",
  ],
  sources: [
    "Thunderbird ISPDB zoho.com, zoho.eu, zoho.in, zoho.com.au, zoho.jp, zohocloud.ca (2026-03)",
    "https://wiki.stretchpowered.com/books/zoho/page/how-to-configure-email-server-with-zoho-smtp-settings (copy of the Zoho article)",
    "https://postigo.net/smtp/zoho",
    "https://help.zoho.com/portal/en/community/topic/unable-to-send-message-reason-550-5-4-6-unusual-sending-activity-detected",
    "https://www.zoho.com/mail/help/adminconsole/rates-and-limits.html",
    "https://www.zoho.com/mail/zohomail-pricing.html",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
