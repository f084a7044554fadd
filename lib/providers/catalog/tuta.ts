import { ownAddress, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const tuta: Provider = {
  id: "tuta",
  name: "Tuta (Tutanota)",
  aliases: ["Tutanota", "tuta.com", "keemail.me"],
  group: "mailbox",
  countries: ["DE"],
  availability: {
    state: "no-smtp",
    note: {
      en: "Tuta has no SMTP, by design: mail leaves only through its own apps. For a site take a sending service.",
      it: "Tuta non ha SMTP, per scelta: la posta parte solo dalle sue app. Per un sito serve un servizio di invio.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["tuta.com", "tutanota.com", "tutanota.de", "tutamail.com", "tuta.io", "keemail.me"],
  mx: ["mail.tutanota.de"],
  hosts: [],
  otherHosts: [],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "There is nothing to sign in with: choose another address or a sending service.",
      it: "Non c’è nulla con cui accedere: scegliere un altro indirizzo o un servizio di invio.",
    },
    url: "https://tuta.com/support",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://tuta.com/support"],
  sources: ["Delta Chat provider database tutanota (status BROKEN)"],
  checked: "2026-11-24",
  trust: "verified",
};
