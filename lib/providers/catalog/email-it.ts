import { accountPassword, ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const emailIt: Provider = {
  id: "email-it",
  name: "Email.it",
  aliases: ["email.it"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["email.it"],
  mx: ["email.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "out.email.it",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
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
    where: accountPassword,
    url: "https://www.email.it/faq",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: ["https://www.email.it/faq"],
  sources: ["Thunderbird ISPDB email.it (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
