import { mailboxPassword, ownDomain, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const strato: Provider = {
  id: "strato",
  name: "STRATO",
  aliases: ["strato.de", "rzone"],
  group: "hosting",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["strato.de"],
  mx: ["rzone.de"],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "smtp.strato.de",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: mailboxPassword,
    url: "https://www.strato.de/faq/mail/externes-e-mail-programm-mit-strato-e-mail-adresse-nutzen/",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownDomain },
  rejections: [],
  dns: { spf: "redirect=smtp.strato.de", dkimSelectors: ["strato-dkim-0002", "strato-dkim-0003"] },
  limits: null,
  docs: ["https://www.strato.de/faq/mail/externes-e-mail-programm-mit-strato-e-mail-adresse-nutzen/"],
  sources: ["Thunderbird ISPDB strato.de (2026-03)", "DNS values recalled"],
  checked: "2026-11-24",
  trust: "verified",
};
