import { ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
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
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The separate “e-mail password”, made in the Telekom customer centre; the web password does not work.",
      it: "La «password e-mail» separata, da creare nel centro clienti Telekom; quella del sito non funziona.",
    },
    url: "https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten",
  },
  enableFirst: [
    {
      en: "Create the e-mail password in the Telekom customer centre.",
      it: "Creare la password e-mail nel centro clienti Telekom.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: ["https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten"],
  sources: ["Thunderbird ISPDB (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
