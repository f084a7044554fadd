import { accountPassword, ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const orangeFr: Provider = {
  id: "orange-fr",
  name: "Orange / Wanadoo",
  aliases: ["Wanadoo"],
  group: "mailbox",
  countries: ["FR"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["orange.fr", "wanadoo.fr"],
  mx: ["smtp-in.orange.fr"],
  hosts: [
    {
      id: "france",
      label: null,
      host: "smtp.orange.fr",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: { kind: "account", prefix: null, pattern: null, mistakes: [], where: accountPassword, url: null },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: [],
  sources: ["Thunderbird ISPDB (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
