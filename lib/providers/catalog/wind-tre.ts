import type { Provider } from "@/lib/providers/provider";

export const windTre: Provider = {
  id: "wind-tre",
  name: "WINDTRE mail",
  aliases: ["Infostrada", "Wind", "tre.it"],
  group: "mailbox",
  countries: ["IT"],
  availability: {
    state: "no-smtp",
    note: {
      en: "No own mailbox service; former addresses are at Libero.",
      it: "No own mailbox service; former addresses are at Libero.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["windtre.it", "tre.it", "infostrada.it"],
  mx: [],
  hosts: [],
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
    url: null,
  },
  enableFirst: [
    {
      en: "WINDTRE runs no general mailbox service today; @inwind.it, @libero.it, @iol.it and @blu.it boxes belong to Libero (Italiaonline): use the libero record.",
      it: "WINDTRE runs no general mailbox service today; @inwind.it, @libero.it, @iol.it and @blu.it boxes belong to Libero (Italiaonline): use the libero record.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: { en: "See libero.", it: "See libero." } },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://aiuto.libero.it/"],
  sources: ["Thunderbird ISPDB libero.it lists inwind.it, iol.it and blu.it (2026-03)"],
  checked: "2026-11-24",
  trust: "recalled",
};
