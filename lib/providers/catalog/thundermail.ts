import type { Provider } from "@/lib/providers/provider";

export const thundermail: Provider = {
  id: "thundermail",
  name: "Thundermail (Thunderbird Pro)",
  aliases: [],
  group: "mailbox",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["thundermail.com", "tb.pro"],
  mx: [],
  hosts: [
    {
      id: "global",
      label: null,
      host: "mail.thundermail.com",
      endpoints: [{ port: 465, security: "tls", trust: "observed" }],
    },
  ],
  otherHosts: [],
  oauth: true,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full address.", it: "Full address." },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "OAuth, or an app password from the account page.",
      it: "OAuth, or an app password from the account page.",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox address.", it: "From must be the mailbox address." },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: [],
  sources: ["Thunderbird for Android OAuth configuration (2026-08)"],
  checked: "2026-11-24",
  trust: "mixed",
};
