import type { Provider } from "@/lib/providers/provider";

export const tiscali: Provider = {
  id: "tiscali",
  name: "Tiscali Mail",
  aliases: ["tiscali.it", "Tiscali"],
  group: "mailbox",
  countries: ["IT"],
  availability: {
    state: "restricted",
    note: {
      en: "May be limited to Tiscali lines; test before use.",
      it: "May be limited to Tiscali lines; test before use.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["tiscali.it", "tiscalinet.it"],
  mx: ["tiscali.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "smtp.tiscali.it",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full address.", it: "Full address." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Mailbox password.", it: "Mailbox password." },
    url: "https://assistenza.tiscali.it/servizi/guida/posta-elettronica/",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox address.", it: "From must be the mailbox address." },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "Thunderbird's database marks the SMTP server as restricted by client IP (own access lines); from a cloud server it may refuse.",
    it: "Thunderbird's database marks the SMTP server as restricted by client IP (own access lines); from a cloud server it may refuse.",
  },
  docs: ["https://assistenza.tiscali.it/servizi/guida/posta-elettronica/"],
  sources: ["Thunderbird ISPDB tiscali.it (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
