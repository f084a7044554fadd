import { hostedDomain, mailboxPassword, serverNameInPanel, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";
import { cpanelRejections } from "@/lib/providers/shared-rejections";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "recalled" },
  { port: 587, security: "starttls", trust: "recalled" },
];

export const serverplan: Provider = {
  id: "serverplan",
  name: "Serverplan",
  aliases: ["serverplan.com", "Powermail"],
  group: "hosting",
  countries: ["IT"],
  availability: {
    state: "available",
    note: {
      en: "Powermail, another product of Serverplan, has servers of its own: copy them from its panel.",
      it: "Powermail, un altro prodotto di Serverplan, ha server propri: copiarli dal suo pannello.",
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
    url: "https://supporto.serverplan.com/",
  },
  enableFirst: [serverNameInPanel],
  sender: { rule: "any", rewritesFrom: false, hint: hostedDomain },
  rejections: [...cpanelRejections],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: null,
  docs: ["https://supporto.serverplan.com/"],
  sources: ["recalled"],
  checked: "2026-11-24",
  trust: "recalled",
};
