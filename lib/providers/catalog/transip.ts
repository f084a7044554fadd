import { mailboxPassword, ownDomain, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const transip: Provider = {
  id: "transip",
  name: "TransIP",
  aliases: ["transip.email"],
  group: "hosting",
  countries: ["NL"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["transip.email"],
  hosts: [
    {
      id: "netherlands",
      label: null,
      host: "smtp.transip.email",
      endpoints: [{ port: 465, security: "tls", trust: "recalled" }],
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
    where: mailboxPassword,
    url: "https://www.transip.eu/knowledgebase/",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownDomain },
  rejections: [],
  dns: { spf: "include:_spf.transip.email", dkimSelectors: ["transip-A", "transip-B", "transip-C"] },
  limits: null,
  docs: ["https://www.transip.eu/knowledgebase/"],
  sources: ["one public host table (2026)"],
  checked: "2026-11-24",
  trust: "recalled",
};
