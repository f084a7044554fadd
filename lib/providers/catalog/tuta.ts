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
      en: "No SMTP by design. Lists that name smtp.tutanota.com are wrong.",
      it: "No SMTP by design. Lists that name smtp.tutanota.com are wrong.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: ["tuta.com", "tutanota.com", "tutanota.de", "tutamail.com", "tuta.io", "keemail.me"],
  mx: ["mail.tutanota.de"],
  hosts: [],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Not applicable.", it: "Not applicable." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "No SMTP, IMAP or POP; only the Tuta apps can send.",
      it: "No SMTP, IMAP or POP; only the Tuta apps can send.",
    },
    url: "https://tuta.com/support",
  },
  enableFirst: [
    {
      en: "Choose another mailbox or a relay service; Tuta cannot be used from other software.",
      it: "Choose another mailbox or a relay service; Tuta cannot be used from other software.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "Not applicable.", it: "Not applicable." },
  },
  rejections: [],
  dns: { spf: "include:spf.tutanota.de", dkimSelectors: ["s1", "s2"] },
  limits: null,
  docs: ["https://tuta.com/support"],
  sources: ["Delta Chat provider database tutanota (status BROKEN)"],
  checked: "2026-11-24",
  trust: "verified",
};
