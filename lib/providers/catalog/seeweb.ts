import { hostedDomain, mailboxPassword, serverNameInPanel, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "recalled" },
  { port: 587, security: "starttls", trust: "recalled" },
];

export const seeweb: Provider = {
  id: "seeweb",
  name: "Seeweb",
  aliases: ["seeweb.it", "Cloud Mail Seeweb"],
  group: "hosting",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["smtp.seeweb.it"],
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
    url: "https://www.seeweb.it/assistenza",
  },
  enableFirst: [serverNameInPanel],
  sender: { rule: "any", rewritesFrom: false, hint: hostedDomain },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://www.seeweb.it/assistenza"],
  sources: ["public mail headers for the inbound names; outgoing host recalled"],
  checked: "2026-11-24",
  trust: "recalled",
};
