import type { Provider } from "@/lib/providers/provider";

export const vodafoneIt: Provider = {
  id: "vodafone-it",
  name: "Vodafone Italia mail",
  aliases: ["vodafone.it", "Fastweb + Vodafone"],
  group: "mailbox",
  countries: ["IT"],
  availability: {
    state: "ending",
    note: {
      en: "Legacy consumer mail; do not use for applications.",
      it: "Legacy consumer mail; do not use for applications.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["vodafone.it"],
  mx: ["vodafone.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "smtp.net.vodafone.it",
      endpoints: [
        { port: 465, security: "tls", trust: "recalled" },
        { port: 587, security: "starttls", trust: "recalled" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "Full address, where the mailbox still exists.",
      it: "Full address, where the mailbox still exists.",
    },
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
      en: "Check that the mailbox still exists: the operator merged with Fastweb and consumer mail is being wound down (recalled).",
      it: "Check that the mailbox still exists: the operator merged with Fastweb and consumer mail is being wound down (recalled).",
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
  docs: ["https://www.vodafone.it/"],
  sources: ["public host tables and user reports"],
  checked: "2026-11-24",
  trust: "recalled",
};
