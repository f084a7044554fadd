import { domainRecords, verifiedDomain } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const plunk: Provider = {
  id: "plunk",
  name: "Plunk",
  aliases: ["useplunk"],
  group: "sending-service",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "If you host Plunk yourself, its server is your own: choose “Other SMTP”.",
      it: "Se Plunk è ospitato in proprio, il server è il proprio: scegliere «Altro SMTP».",
    },
  },
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
    hint: { en: "The word plunk.", it: "La parola plunk." },
  },
  password: {
    kind: "api-key",
    prefix: "sk_",
    pattern: "^sk_\\w+$",
    mistakes: [
      {
        pattern: "^pk_",
        note: {
          en: "This looks like the public key. The password is the secret key, sk_.",
          it: "Sembra la chiave pubblica. La password è la chiave segreta, sk_.",
        },
      },
    ],
    where: {
      en: "Plunk: Project settings › API keys › Secret key.",
      it: "In Plunk: Project settings › API keys › Secret key.",
    },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: { rule: "verified-domain", rewritesFrom: false, hint: verifiedDomain },
  rejections: [],
  dns: { spf: "include:amazonses.com", dkimSelectors: [] },
  limits: null,
  docs: ["https://docs.useplunk.com/getting-started/smtp", "https://docs.useplunk.com/guides/nodemailer"],
  sources: ["docs.useplunk.com"],
  checked: "2026-11-24",
  trust: "verified",
};
