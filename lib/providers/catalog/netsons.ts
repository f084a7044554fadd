import { hostedDomain, mailboxPassword, serverNameInPanel, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";
import { cpanelRejections } from "@/lib/providers/shared-rejections";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "observed" },
  { port: 587, security: "starttls", trust: "observed" },
];

export const netsons: Provider = {
  id: "netsons",
  name: "Netsons",
  aliases: ["netsons.com", "netsons.net"],
  group: "hosting",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["netsons.net"],
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
      host: "<server>.netsons.net",
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
    url: "https://www.netsons.com/manuali/",
  },
  enableFirst: [serverNameInPanel],
  sender: { rule: "any", rewritesFrom: false, hint: hostedDomain },
  rejections: [...cpanelRejections],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: null,
  docs: ["https://www.netsons.com/manuali/"],
  sources: ["public mail headers and settings that show hostingwebN.netsons.net with Exim and cPanel"],
  checked: "2026-11-24",
  trust: "mixed",
};
