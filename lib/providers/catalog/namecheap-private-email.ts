import { ownAddressOrAlias, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";
import { postfixRejections } from "@/lib/providers/shared-rejections";

export const namecheapPrivateEmail: Provider = {
  id: "namecheap-private-email",
  name: "Namecheap Private Email",
  aliases: ["Private Email", "privateemail.com"],
  group: "hosting",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "Mail of Namecheap’s shared hosting is another product: choose cPanel.",
      it: "La posta dell’hosting condiviso Namecheap è un altro prodotto: scegliere cPanel.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["mx1.privateemail.com", "mx2.privateemail.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "mail.privateemail.com",
      endpoints: [
        { port: 465, security: "tls", trust: "observed" },
        { port: 587, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the mailbox; with two-factor sign-in an app password from privateemail.com.",
      it: "La password della casella; con l’accesso a due fattori una password per le app da privateemail.com.",
    },
    url: "https://www.namecheap.com/support/knowledgebase/article.aspx/1179/2175/general-private-email-configuration-for-mail-clients-and-mobile-devices/",
  },
  enableFirst: [],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [...postfixRejections],
  dns: { spf: "include:spf.privateemail.com", dkimSelectors: ["default"] },
  limits: null,
  docs: [
    "https://www.namecheap.com/support/knowledgebase/article.aspx/1179/2175/general-private-email-configuration-for-mail-clients-and-mobile-devices/",
  ],
  sources: [
    "public client settings (host, 465, 587)",
    "DNS values recalled",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
