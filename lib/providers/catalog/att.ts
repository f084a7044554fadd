import { ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const att: Provider = {
  id: "att",
  name: "AT&T Mail (Currently)",
  aliases: ["SBCGlobal", "BellSouth"],
  group: "mailbox",
  countries: ["US"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [
    "att.net",
    "currently.com",
    "ameritech.net",
    "bellsouth.net",
    "flash.net",
    "nvbell.net",
    "pacbell.net",
    "prodigy.net",
    "sbcglobal.net",
    "snet.net",
    "swbell.net",
    "wans.net",
  ],
  mx: ["prodigy.net"],
  hosts: [
    {
      id: "united-states",
      label: null,
      host: "smtp.mail.att.net",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
  ],
  otherHosts: [{ host: "outbound.att.net", why: "older-name" }],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "A “secure mail key”: AT&T profile › Sign-in info › Secure mail key › Manage.",
      it: "Una «secure mail key»: profilo AT&T › Sign-in info › Secure mail key › Manage.",
    },
    url: "https://www.att.com/support/article/email-support/KM1240308/",
  },
  enableFirst: [
    {
      en: "Create a secure mail key; the ordinary password is refused.",
      it: "Creare una secure mail key; la password normale viene rifiutata.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: ["https://www.att.com/support/article/email-support/KM1010523/"],
  sources: ["Thunderbird ISPDB (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
