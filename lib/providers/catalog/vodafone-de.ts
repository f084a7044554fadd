import { accountPassword, ownAddress, personalMail, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const vodafoneDe: Provider = {
  id: "vodafone-de",
  name: "Vodafone Mail (Germany), Arcor",
  aliases: ["Arcor"],
  group: "mailbox",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["vodafonemail.de", "arcor.de", "kabelmail.de", "vodafone.de"],
  mx: [],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "smtp.vodafonemail.de",
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
    url: "https://www.vodafone.de/hilfe/vodafone-e-mail-cloud.html",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: ["https://www.vodafone.de/hilfe/vodafone-e-mail-cloud.html"],
  sources: ["Thunderbird ISPDB (2026-03)"],
  checked: "2026-11-24",
  trust: "verified",
};
