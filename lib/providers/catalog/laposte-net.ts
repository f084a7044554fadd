import { accountPassword, ownAddress, personalMail } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const laposteNet: Provider = {
  id: "laposte-net",
  name: "laposte.net",
  aliases: ["La Poste"],
  group: "mailbox",
  countries: ["FR"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["laposte.net"],
  mx: [],
  hosts: [
    {
      id: "france",
      label: null,
      host: "smtp.laposte.net",
      endpoints: [{ port: 465, security: "tls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "local-part",
    value: null,
    pattern: null,
    hint: { en: "The part before the @, such as name.", it: "La parte prima della @, per esempio nome." },
  },
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
