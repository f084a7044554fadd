import type { Provider } from "@/lib/providers/provider";

export const azureAcsEmail: Provider = {
  id: "azure-acs-email",
  name: "Azure Communication Services Email",
  aliases: ["ACS Email", "azurecomm"],
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
      host: "smtp.azurecomm.net",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^.+[.|][0-9a-f-]{36}[.|][0-9a-f-]{36}$",
    hint: {
      en: '<Communication resource name>.<Entra application id>.<Entra tenant id>, dots or vertical bars between; or a short "SMTP username" resource created on the Communication Services resource (free text or address).',
      it: '<Communication resource name>.<Entra application id>.<Entra tenant id>, dots or vertical bars between; or a short "SMTP username" resource created on the Communication Services resource (free text or address).',
    },
  },
  password: {
    kind: "api-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Entra admin centre: App registrations > app > Certificates & secrets > client secret value.",
      it: "Entra admin centre: App registrations > app > Certificates & secrets > client secret value.",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "From must be a MailFrom address of a domain connected to the Communication Services resource.",
      it: "From must be a MailFrom address of a domain connected to the Communication Services resource.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.3",
      match: null,
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: {
    spf: "include:spf.protection.outlook.com",
    dkimSelectors: ["selector1-azurecomm-prod-net", "selector2-azurecomm-prod-net"],
  },
  limits: null,
  docs: [
    "https://learn.microsoft.com/azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication",
    "https://learn.microsoft.com/cli/azure/communication/smtp-username",
    "https://learn.microsoft.com/azure/communication-services/concepts/service-limits",
  ],
  sources: [
    "MicrosoftDocs/azure-docs SMTP quickstart",
    "learn.microsoft.com CLI and limits pages",
    "public repositories for DNS records",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
