import { ownAddressOrAlias } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const allInkl: Provider = {
  id: "all-inkl",
  name: "ALL-INKL.COM",
  aliases: ["All-Inkl", "kasserver"],
  group: "hosting",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["kasserver.com"],
  mx: ["kasserver.com"],
  hosts: [
    {
      id: "server",
      label: null,
      host: "<mx>",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "w<account>.kasserver.com", why: "older-name" }],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "The whole address, or the login of the mailbox, such as m0123abc.",
      it: "L’indirizzo completo, o il login della casella, per esempio m0123abc.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the mailbox from KAS › E-Mail.",
      it: "La password della casella, da KAS › E-Mail.",
    },
    url: "https://all-inkl.com/wichtig/anleitungen/programme/e-mail/",
  },
  enableFirst: [
    {
      en: "The server’s name stands in KAS, such as w0123456.kasserver.com: your own domain has no certificate there.",
      it: "Il nome del server si legge in KAS, per esempio w0123456.kasserver.com: il proprio dominio lì non ha certificato.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [],
  dns: { spf: "include:spf.kasserver.com", dkimSelectors: [] },
  limits: null,
  docs: ["https://all-inkl.com/wichtig/anleitungen/programme/e-mail/"],
  sources: ["public settings for w<account>.kasserver.com on 465 and 587", "SPF seen in public zone files"],
  checked: "2026-11-24",
  trust: "mixed",
};
