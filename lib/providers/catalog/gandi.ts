import { mailboxPassword, ownAddressOrAlias, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const gandi: Provider = {
  id: "gandi",
  name: "Gandi Mail",
  aliases: ["gandi.net"],
  group: "hosting",
  countries: ["FR"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["gandi.net"],
  mx: ["spool.mail.gandi.net", "fb.mail.gandi.net"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "mail.gandi.net",
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
    url: "https://docs.gandi.net/en/gandimail/standard_email_settings/index.html",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: null,
    },
  ],
  dns: { spf: "include:_mailcust.gandi.net", dkimSelectors: ["gm1", "gm2", "gm3"] },
  limits: null,
  docs: ["https://docs.gandi.net/en/gandimail/standard_email_settings/index.html"],
  sources: ["Thunderbird ISPDB gandi.net (2026-03)", "SPF or DKIM values seen in public zone files"],
  checked: "2026-11-24",
  trust: "verified",
};
