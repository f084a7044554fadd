import type { Provider } from "@/lib/providers/provider";

export const siteground: Provider = {
  id: "siteground",
  name: "SiteGround",
  aliases: ["SiteGround IT", "SiteGround Italia"],
  group: "hosting",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["mailspamprotection.com"],
  hosts: [
    {
      id: "own-domain",
      label: { en: "mail.your-domain", it: "mail.il-suo-dominio" },
      host: "mail.<domain>",
      endpoints: [
        { port: 465, security: "tls", trust: "observed" },
        { port: 587, security: "starttls", trust: "observed" },
      ],
    },
    {
      id: "server-name",
      label: { en: "The name of the server", it: "Il nome del server" },
      host: "<server>.siteground.biz",
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
    where: { en: "Mailbox password from Site Tools.", it: "Mailbox password from Site Tools." },
    url: "https://www.siteground.com/kb/configure_email_client/",
  },
  enableFirst: [
    {
      en: "Site Tools > Email > Accounts > create the box > Mail configuration.",
      it: "Site Tools > Email > Accounts > create the box > Mail configuration.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From in a domain of the site.", it: "From in a domain of the site." },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "incorrect authentication data",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: { spf: null, dkimSelectors: ["default"] },
  limits: { en: "Hourly limits per plan, not verified.", it: "Hourly limits per plan, not verified." },
  docs: ["https://www.siteground.com/kb/configure_email_client/", "https://it.siteground.com/kb/"],
  sources: [
    "MX mx10/20/30.mailspamprotection.com and SPF seen in public zone files",
    "host name pattern and ports recalled; same values for the Italian brand site",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
