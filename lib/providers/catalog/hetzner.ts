import { ownDomain, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const hetzner: Provider = {
  id: "hetzner",
  name: "Hetzner",
  aliases: ["Hetzner Webhosting", "your-server.de", "konsoleH"],
  group: "hosting",
  countries: ["DE"],
  availability: {
    state: "available",
    note: {
      en: "From Hetzner Cloud the ports 25 and 465 are blocked for new accounts: use 587 there.",
      it: "Da Hetzner Cloud le porte 25 e 465 sono bloccate per gli account nuovi: lì usare la 587.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["your-server.de"],
  mx: ["your-server.de"],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "mail.your-server.de",
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
    where: {
      en: "The password of the mailbox from konsoleH › Email.",
      it: "La password della casella, da konsoleH › Email.",
    },
    url: "https://docs.hetzner.com/konsoleh/account-management/email/setting-up-email-accounts/",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownDomain },
  rejections: [],
  dns: { spf: "+a +mx", dkimSelectors: [] },
  limits: { en: "500 messages an hour per account.", it: "500 messaggi all’ora per account." },
  docs: ["https://docs.hetzner.com/konsoleh/"],
  sources: ["Thunderbird ISPDB hetzner.de (2026-03)", "587 recalled"],
  checked: "2026-11-24",
  trust: "verified",
};
