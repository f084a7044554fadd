import { ownDomain, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "observed" },
  { port: 587, security: "starttls", trust: "observed" },
];

export const siteground: Provider = {
  id: "siteground",
  name: "SiteGround",
  aliases: ["SiteGround IT", "SiteGround Italia"],
  group: "hosting",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["mailspamprotection.com"],
  hosts: [
    {
      id: "own-domain",
      label: { en: "mail.your-domain", it: "mail.il-suo-dominio" },
      host: "mail.<domain>",
      endpoints,
    },
    {
      id: "server-name",
      label: { en: "The name of the server", it: "Il nome del server" },
      host: "<server>.siteground.biz",
      endpoints,
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
      en: "The password of the mailbox: Site Tools › Email › Accounts.",
      it: "La password della casella: Site Tools › Email › Account.",
    },
    url: "https://www.siteground.com/kb/configure_email_client/",
  },
  enableFirst: [
    {
      en: "Site Tools › Email › Accounts › Mail Configuration shows the server’s name; its certificate is always good.",
      it: "Site Tools › Email › Account › Configurazione mail mostra il nome del server; il suo certificato è sempre valido.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownDomain },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "incorrect authentication data",
      cause: "bad-credentials",
      fix: "fix-credentials",
      meaning: {
        en: "The address or the password of the mailbox is wrong; the short name in place of the whole address is the usual slip.",
        it: "L’indirizzo o la password della casella è sbagliata; l’errore più comune è il nome breve al posto dell’indirizzo completo.",
      },
    },
  ],
  dns: { spf: null, dkimSelectors: ["default"] },
  limits: null,
  docs: ["https://www.siteground.com/kb/configure_email_client/", "https://it.siteground.com/kb/"],
  sources: [
    "MX mx10/20/30.mailspamprotection.com and SPF seen in public zone files",
    "host name pattern and ports recalled; same values for the Italian brand site",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
