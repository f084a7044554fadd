import type { Provider } from "@/lib/providers/provider";

export const godaddy: Provider = {
  id: "godaddy",
  name: "GoDaddy",
  aliases: ["Professional Email", "Workspace Email", "secureserver.net", "Wild West Domains"],
  group: "hosting",
  countries: [],
  availability: {
    state: "ending",
    note: {
      en: "Workspace Email is being migrated to Microsoft 365 or Titan-based Professional Email.",
      it: "Workspace Email is being migrated to Microsoft 365 or Titan-based Professional Email.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["secureserver.net"],
  mx: ["secureserver.net"],
  hosts: [
    {
      id: "professional-email-and-workspace-email",
      label: null,
      host: "smtpout.secureserver.net",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "relay-hosting.secureserver.net", why: "no-sign-in" }],
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
    where: { en: "Mailbox password.", it: "Mailbox password." },
    url: "https://www.godaddy.com/help/use-imap-settings-to-add-my-professional-email-to-a-client-4714",
  },
  enableFirst: [
    {
      en: "Find the product first: MX ...mail.protection.outlook.com means Microsoft 365 from GoDaddy (use microsoft-365; SMTP Authentication is a switch per user in the GoDaddy Email & Office dashboard > Manage > Advanced settings, recalled); MX secureserver.net means Professional or Workspace Email.",
      it: "Find the product first: MX ...mail.protection.outlook.com means Microsoft 365 from GoDaddy (use microsoft-365; SMTP Authentication is a switch per user in the GoDaddy Email & Office dashboard > Manage > Advanced settings, recalled); MX secureserver.net means Professional or Workspace Email.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox address.", it: "From must be the mailbox address." },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "account disabled",
      cause: "account-suspended",
      fix: "contact-provider",
      meaning: null,
    },
    {
      stage: "body",
      code: 550,
      enhanced: "5.7.1",
      match: "relay quota",
      cause: "sending-limit-reached",
      fix: "upgrade-plan",
      meaning: null,
    },
  ],
  dns: { spf: "include:secureserver.net", dkimSelectors: [] },
  limits: {
    en: "Workspace Email 250 relays a day (recalled); Professional Email per plan.",
    it: "Workspace Email 250 relays a day (recalled); Professional Email per plan.",
  },
  docs: ["https://www.godaddy.com/help/"],
  sources: ["Thunderbird ISPDB wildwestdomains.com (2026-03)", "public reports of server replies"],
  checked: "2026-11-24",
  trust: "verified",
};
