import { hostedDomain, mailboxPassword, serverNameInPanel, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "recalled" },
  { port: 587, security: "starttls", trust: "recalled" },
];

export const directadmin: Provider = {
  id: "directadmin",
  name: "DirectAdmin hosting",
  aliases: ["Direct Admin"],
  group: "hosting",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "For mail that came with a website on DirectAdmin, whoever the hosting company is.",
      it: "Per la posta compresa con un sito su DirectAdmin, qualunque sia l’hosting.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
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
      host: "<server>",
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
    where: mailboxPassword,
    url: "https://docs.directadmin.com/",
  },
  enableFirst: [serverNameInPanel],
  sender: { rule: "any", rewritesFrom: false, hint: hostedDomain },
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
  dns: { spf: "+a +mx", dkimSelectors: ["x"] },
  limits: { en: "Set by the hosting company, per day.", it: "Decisi dall’hosting, per giorno." },
  docs: ["https://docs.directadmin.com/"],
  sources: ["recalled"],
  checked: "2026-11-24",
  trust: "recalled",
};
