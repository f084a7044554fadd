import { accountPassword, ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const comcast: Provider = {
  id: "comcast",
  name: "Xfinity / Comcast",
  aliases: ["Xfinity"],
  group: "mailbox",
  countries: ["US"],
  availability: { state: "available", note: null },
  conditions: ["switched-on"],
  datedNotes: [],
  domains: ["comcast.net", "xfinity.com"],
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
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: accountPassword,
    url: "https://www.xfinity.com/support/articles/third-party-email-access",
  },
  enableFirst: [
    {
      en: "Xfinity web mail › Settings › Security › Third Party Access Security: allow access.",
      it: "Webmail Xfinity › Settings › Security › Third Party Access Security: consentire l’accesso.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: ["https://www.xfinity.com/support/articles/third-party-email-access"],
  sources: ["Thunderbird ISPDB (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
