import type { Provider } from "@/lib/providers/provider";

export const hetzner: Provider = {
  id: "hetzner",
  name: "Hetzner",
  aliases: ["Hetzner Webhosting", "your-server.de", "konsoleH"],
  group: "hosting",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["your-server.de"],
  mx: ["your-server.de"],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "mail.your-server.de",
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
    hint: { en: "Full mailbox address.", it: "Full mailbox address." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Mailbox password from konsoleH.", it: "Mailbox password from konsoleH." },
    url: "https://docs.hetzner.com/konsoleh/account-management/email/setting-up-email-accounts/",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From should be a domain of the account.", it: "From should be a domain of the account." },
  },
  rejections: [],
  dns: { spf: "+a +mx", dkimSelectors: [] },
  limits: {
    en: "500 messages an hour per account (recalled).",
    it: "500 messages an hour per account (recalled).",
  },
  docs: ["https://docs.hetzner.com/konsoleh/"],
  sources: ["Thunderbird ISPDB hetzner.de (2026-03)", "587 recalled"],
  checked: "2026-11-24",
  trust: "verified",
};
