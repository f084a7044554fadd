import type { Provider } from "@/lib/providers/provider";

export const postecert: Provider = {
  id: "postecert",
  name: "Postecert (PEC)",
  aliases: ["Poste Italiane", "Poste PEC"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["postecert.it"],
  mx: ["postecert.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "mail.postecert.it",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full PEC address.", it: "Full PEC address." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "PEC mailbox password.", it: "PEC mailbox password." },
    url: "https://postecert.poste.it/pec/configurazione.shtml",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the PEC address.", it: "From must be the PEC address." },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "The free Postemail/poste.it address is a different service.",
    it: "The free Postemail/poste.it address is a different service.",
  },
  docs: ["https://postecert.poste.it/pec/configurazione.shtml"],
  sources: ["Thunderbird ISPDB postecert.it (2026-03)", "public client presets (2026)"],
  checked: "2026-11-24",
  trust: "verified",
};
