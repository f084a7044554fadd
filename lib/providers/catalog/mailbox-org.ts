import { ownAddressOrAlias } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";
import { postfixRejections } from "@/lib/providers/shared-rejections";

export const mailboxOrg: Provider = {
  id: "mailbox-org",
  name: "mailbox.org",
  aliases: ["mailbox", "Heinlein"],
  group: "mailbox",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["mailbox.org", "secure.mailbox.org"],
  mx: ["mxext1.mailbox.org", "mxext2.mailbox.org", "mxext3.mailbox.org"],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "smtp.mailbox.org",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "The main address of the account; not an alias.",
      it: "L’indirizzo principale dell’account; non un alias.",
    },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the account; with two-factor sign-in an app password from the settings.",
      it: "La password dell’account; con l’accesso a due fattori una password per le app dalle impostazioni.",
    },
    url: "https://kb.mailbox.org/",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [...postfixRejections],
  dns: { spf: "include:mailbox.org", dkimSelectors: ["mbo0001", "mbo0002", "mbo0003", "mbo0004"] },
  limits: null,
  docs: ["https://kb.mailbox.org/"],
  sources: [
    "Delta Chat provider database mailbox.org (host, 465, full address)",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
