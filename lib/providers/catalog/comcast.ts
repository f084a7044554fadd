import type { Provider } from "@/lib/providers/provider";

export const comcast: Provider = {
  id: "comcast",
  name: "Xfinity / Comcast",
  aliases: ["Xfinity"],
  group: "mailbox",
  countries: ["US"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["comcast.net"],
  mx: [],
  hosts: [
    {
      id: "united-states",
      label: null,
      host: "smtp.comcast.net",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
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
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Third-party access must be allowed in the Xfinity e-mail settings.",
      it: "Third-party access must be allowed in the Xfinity e-mail settings.",
    },
    url: "https://www.xfinity.com/support/articles/third-party-email-access",
  },
  enableFirst: [
    {
      en: "Xfinity Connect > Settings > Security > Third Party Access Security > Allow.",
      it: "Xfinity Connect > Settings > Security > Third Party Access Security > Allow.",
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
  docs: ["https://www.xfinity.com/support/articles/third-party-email-access"],
  sources: ["Thunderbird ISPDB (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
