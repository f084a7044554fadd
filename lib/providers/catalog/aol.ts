import { ownAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";
import { yahooRejections } from "@/lib/providers/shared-rejections";

export const aol: Provider = {
  id: "aol",
  name: "AOL Mail",
  aliases: ["AOL", "AIM", "Verizon.net mail"],
  group: "mailbox",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [
    "aol.com",
    "aim.com",
    "netscape.net",
    "netscape.com",
    "compuserve.com",
    "cs.com",
    "wmconnect.com",
    "verizon.net",
    "aol.de",
    "aol.it",
    "aol.fr",
    "aol.es",
    "aol.co.uk",
    "aol.com.au",
    "aol.com.br",
    "aol.com.mx",
  ],
  mx: ["gm0.yahoodns.net"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.aol.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: true,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "The whole AOL address.", it: "L’indirizzo AOL completo." },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: "^[a-z]{4} ?[a-z]{4} ?[a-z]{4} ?[a-z]{4}$",
    mistakes: [],
    where: {
      en: "login.aol.com/account/security > Generate app password.",
      it: "login.aol.com/account/security > Genera password per l’app.",
    },
    url: "https://login.aol.com/account/security",
  },
  enableFirst: [
    {
      en: "Create an app password. If the option is missing, AOL does not offer it for this account.",
      it: "Creare una password per l’app. Se l’opzione manca, AOL non la offre per questo account.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [...yahooRejections],
  dns: { spf: null, dkimSelectors: ["a2048"] },
  limits: {
    en: "About 500 messages a day, 100 recipients each.",
    it: "Circa 500 messaggi al giorno, 100 destinatari ciascuno.",
  },
  docs: [
    "https://help.aol.com/articles/how-do-i-use-other-email-applications-to-send-and-receive-my-aol-mail",
    "https://help.aol.com/articles/Create-and-manage-app-password",
  ],
  sources: ["Thunderbird ISPDB aol.com and verizon.net (2026-03)", "Delta Chat provider database aol"],
  checked: "2026-11-24",
  trust: "verified",
};
