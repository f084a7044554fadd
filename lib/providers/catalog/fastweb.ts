import { accountPassword, ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const fastweb: Provider = {
  id: "fastweb",
  name: "Fastweb (FASTmail)",
  aliases: ["fastwebnet.it"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["fastwebnet.it", "fastwebmail.it"],
  mx: ["fastwebnet.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "smtp.fastwebnet.it",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "verified" },
      ],
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
    url: "https://www.fastweb.it/fastmail/guida/mail_POPeIMAP/",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: ["https://www.fastweb.it/fastmail/guida/mail_POPeIMAP/"],
  sources: ["Thunderbird ISPDB fastwebnet.it (2026-03)", "GitLab SMTP examples (Fastweb section)"],
  checked: "2026-11-24",
  trust: "verified",
};
