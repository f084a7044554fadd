import type { Provider } from "@/lib/providers/provider";

export const tOnline: Provider = {
  id: "t-online",
  name: "T-Online / Telekom Mail",
  aliases: ["Telekom", "Magenta"],
  group: "mailbox",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["t-online.de", "magenta.de"],
  mx: ["mx00.t-online.de", "mx01.t-online.de", "mx02.t-online.de", "mx03.t-online.de"],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "securesmtp.t-online.de",
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
    hint: { en: "Full address.", it: "Full address." },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Separate 'E-Mail password' for mail programs; the web password does not work.",
      it: "Separate 'E-Mail password' for mail programs; the web password does not work.",
    },
    url: "https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten",
  },
  enableFirst: [
    {
      en: "Create the e-mail password in the Telekom customer centre.",
      it: "Create the e-mail password in the Telekom customer centre.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox address.", it: "From must be the mailbox address." },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten"],
  sources: ["Thunderbird ISPDB (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
