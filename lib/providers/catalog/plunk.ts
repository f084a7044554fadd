import type { Provider } from "@/lib/providers/provider";

export const plunk: Provider = {
  id: "plunk",
  name: "Plunk",
  aliases: ["useplunk"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "cloud",
      label: null,
      host: "smtp.useplunk.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "literal",
    value: "plunk",
    pattern: "^plunk$",
    hint: { en: "The word plunk.", it: "The word plunk." },
  },
  password: {
    kind: "api-key",
    prefix: "sk_",
    pattern: "^sk_\\w+$",
    mistakes: [],
    where: {
      en: "Plunk: Project settings > API keys > secret key.",
      it: "Plunk: Project settings > API keys > secret key.",
    },
    url: null,
  },
  enableFirst: [],
  sender: { rule: "verified-domain", rewritesFrom: false, hint: { en: "?", it: "?" } },
  rejections: [],
  dns: { spf: "include:amazonses.com", dkimSelectors: [] },
  limits: null,
  docs: ["https://docs.useplunk.com/getting-started/smtp", "https://docs.useplunk.com/guides/nodemailer"],
  sources: ["docs.useplunk.com"],
  checked: "2026-11-24",
  trust: "verified",
};
