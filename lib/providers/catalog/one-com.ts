import { mailboxPassword, ownDomain, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const oneCom: Provider = {
  id: "one-com",
  name: "one.com",
  aliases: ["one.com mail", "group.one"],
  group: "hosting",
  countries: ["DK"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["one.com"],
  mx: ["one.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "send.one.com",
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
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: mailboxPassword,
    url: "https://help.one.com/hc/en-us/articles/115005594345",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownDomain },
  rejections: [],
  dns: { spf: "include:_custspf.one.com", dkimSelectors: ["rsa1", "ed1"] },
  limits: null,
  docs: ["https://help.one.com/"],
  sources: [
    "Thunderbird ISPDB one.com (2026-03)",
    "Nodemailer well-known services (2026-08)",
    "587 and DNS recalled",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
