import { mailboxPassword, ownAddress, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const rackspace: Provider = {
  id: "rackspace",
  name: "Rackspace Email",
  aliases: ["emailsrvr", "Rackspace hosted email"],
  group: "hosting",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["emailsrvr.com"],
  mx: ["mx1.emailsrvr.com", "mx2.emailsrvr.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "secure.emailsrvr.com",
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
    url: "https://docs.rackspace.com/docs/configure-rackspace-email-with-imap-pop-and-smtp",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: "include:emailsrvr.com", dkimSelectors: [] },
  limits: { en: "10,000 recipients a day per mailbox.", it: "10.000 destinatari al giorno per casella." },
  docs: ["https://docs.rackspace.com/docs/rackspace-email"],
  sources: ["Thunderbird ISPDB emailsrvr.com (2026-03)", "587 and DNS recalled"],
  checked: "2026-11-24",
  trust: "verified",
};
