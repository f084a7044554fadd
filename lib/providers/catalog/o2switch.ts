import { hostedDomain, mailboxPassword, serverNameInPanel, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "recalled" },
  { port: 587, security: "starttls", trust: "recalled" },
];

export const o2switch: Provider = {
  id: "o2switch",
  name: "o2switch",
  aliases: ["o2switch.net"],
  group: "hosting",
  countries: ["FR"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["o2switch.net"],
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
      host: "<server>.o2switch.net",
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
    url: "https://faq.o2switch.fr/",
  },
  enableFirst: [serverNameInPanel],
  sender: { rule: "any", rewritesFrom: false, hint: hostedDomain },
  rejections: [],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: null,
  docs: ["https://faq.o2switch.fr/"],
  sources: ["one public host table (2026)"],
  checked: "2026-11-24",
  trust: "recalled",
};
