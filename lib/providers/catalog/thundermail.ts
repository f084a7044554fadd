import { ownAddress, wholeAddress } from "@/lib/providers/phrases";
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
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "An app password from the account page of Thunderbird Pro.",
      it: "Una password per le app dalla pagina dell’account Thunderbird Pro.",
    },
    url: null,
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: [],
  sources: ["Thunderbird for Android OAuth configuration (2026-08)"],
  checked: "2026-11-24",
  trust: "mixed",
};
