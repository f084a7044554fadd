import { hostedDomain, mailboxPassword, serverNameInPanel, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";
import { cpanelRejections } from "@/lib/providers/shared-rejections";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "observed" },
  { port: 587, security: "starttls", trust: "observed" },
];

export const vhosting: Provider = {
  id: "vhosting",
  name: "VHosting Solution",
  aliases: ["vhosting-it.com"],
  group: "hosting",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["vhosting-it.com"],
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
      host: "<server>.vhosting-it.com",
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
    url: "https://www.vhosting-it.com/",
  },
  enableFirst: [serverNameInPanel],
  sender: { rule: "any", rewritesFrom: false, hint: hostedDomain },
  rejections: [...cpanelRejections],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: null,
  docs: ["https://www.vhosting-it.com/"],
  sources: ["public configurations that show mailserver5, cpanel19 and web.*.vhosting-it.com"],
  checked: "2026-11-24",
  trust: "mixed",
};
