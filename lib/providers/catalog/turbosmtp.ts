import { domainRecords, verifiedDomainOrAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "observed" },
  { port: 587, security: "starttls", trust: "recalled" },
  { port: 2525, security: "starttls", trust: "recalled" },
  { port: 25, security: "starttls", trust: "recalled" },
];

export const turbosmtp: Provider = {
  id: "turbosmtp",
  name: "TurboSMTP",
  aliases: ["serverSMTP", "turbo-smtp"],
  group: "sending-service",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "global",
      label: { en: "Outside the EU", it: "Fuori dall’UE" },
      host: "pro.turbo-smtp.com",
      endpoints,
    },
    {
      id: "eu",
      label: { en: "European Union", it: "Unione europea" },
      host: "pro.eu.turbo-smtp.com",
      endpoints,
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: null,
    hint: {
      en: "The consumer key or the e-mail of the account, as the dashboard shows it.",
      it: "La consumer key o l’e-mail dell’account, come indicato nel pannello.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "TurboSMTP: dashboard › SMTP settings.", it: "TurboSMTP: pannello › impostazioni SMTP." },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: { rule: "verified-address", rewritesFrom: false, hint: verifiedDomainOrAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://serversmtp.com/"],
  sources: ["Nodemailer well-known services (entry added August 2026)"],
  checked: "2026-11-24",
  trust: "mixed",
};
