import type { Provider } from "@/lib/providers/provider";

export const microsoft365Hve: Provider = {
  id: "microsoft-365-hve",
  name: "Microsoft 365 High Volume Email",
  aliases: ["HVE", "High Volume Email"],
  group: "mailbox",
  countries: [],
  availability: {
    state: "restricted",
    note: {
      en: "For mail inside one tenant only. Basic authentication until September 2028.",
      it: "For mail inside one tenant only. Basic authentication until September 2028.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "worldwide",
      label: null,
      host: "smtp.hve.mx.microsoft",
      endpoints: [{ port: 587, security: "starttls", trust: "verified" }],
    },
  ],
  otherHosts: [{ host: "smtp-hve.office365.com", why: "older-name" }],
  oauth: true,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Primary SMTP address of the HVE account.", it: "Primary SMTP address of the HVE account." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Password of the HVE account. Basic authentication is promised for HVE until September 2028.",
      it: "Password of the HVE account. Basic authentication is promised for HVE until September 2028.",
    },
    url: "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/high-volume-mails-m365",
  },
  enableFirst: [
    {
      en: "Exchange admin center > Mail flow > High Volume Email > Add HVE account (no licence needed, up to 100 accounts).",
      it: "Exchange admin center > Mail flow > High Volume Email > Add HVE account (no licence needed, up to 100 accounts).",
    },
    {
      en: "Exempt the account from MFA, Conditional Access blocks of legacy authentication and security defaults, and create an authentication policy that allows Basic authentication for SMTP, or register an app and use OAuth.",
      it: "Exempt the account from MFA, Conditional Access blocks of legacy authentication and security defaults, and create an authentication policy that allows Basic authentication for SMTP, or register an app and use OAuth.",
    },
    {
      en: "Set up the pay-as-you-go billing policy for HVE.",
      it: "Set up the pay-as-you-go billing policy for HVE.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From is the HVE account's own address.", it: "From is the HVE account's own address." },
  },
  rejections: [
    {
      stage: "body",
      code: 550,
      enhanced: "5.5.105",
      match: "external sending is not supported for high volume email accounts",
      cause: "account-not-activated",
      fix: "use-relay-service",
      meaning: null,
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.139",
      match: "authentication unsuccessful",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.3",
      match: "authentication unsuccessful",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: { spf: "include:spf.protection.outlook.com", dkimSelectors: ["selector1", "selector2"] },
  limits: {
    en: "No recipient or message rate limit for internal recipients; 50 recipients per message, 10 MB. Internal recipients only. Needs a pay-as-you-go billing policy (billed per delivered recipient). General availability announced for the end of March 2026 (MC1243552), free until May 2026.",
    it: "No recipient or message rate limit for internal recipients; 50 recipients per message, 10 MB. Internal recipients only. Needs a pay-as-you-go billing policy (billed per delivered recipient). General availability announced for the end of March 2026 (MC1243552), free until May 2026.",
  },
  docs: [
    "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/high-volume-mails-m365",
    "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/oauth-high-volume-mails-m365",
  ],
  sources: [
    "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/oauth-high-volume-mails-m365",
    "https://petri.com/high-volume-email-delivery-internal-recipients/",
    "https://www.tiagoscarvalho.com/exchange-online/hve-internal-notifications",
    "https://blog.minerva-ia.com/en/blog/tuegeqrv",
    "HVE settings page of a tenant management product (2026): server smtp.hve.mx.microsoft, old name deprecated",
    "several public HVE integrations (2026) using smtp.hve.mx.microsoft:587",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
