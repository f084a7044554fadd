import { mailboxPassword, ownDomain, serverNameInPanel, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";
import { cpanelRejections } from "@/lib/providers/shared-rejections";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "recalled" },
  { port: 587, security: "starttls", trust: "recalled" },
];

export const bluehost: Provider = {
  id: "bluehost",
  name: "Bluehost",
  aliases: ["Bluehost cPanel mail", "Newfold"],
  group: "hosting",
  countries: ["US"],
  availability: {
    state: "available",
    note: {
      en: "Professional Email at Bluehost is Titan: choose Titan if the MX ends in titan.email.",
      it: "La posta Professional di Bluehost è Titan: scegliere Titan se l’MX finisce in titan.email.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["bluehost.com"],
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
      host: "<server>.bluehost.com",
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
    url: "https://www.bluehost.com/help",
  },
  enableFirst: [serverNameInPanel],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownDomain },
  rejections: [...cpanelRejections],
  dns: { spf: "include:bluehost.com", dkimSelectors: ["default"] },
  limits: null,
  docs: ["https://www.bluehost.com/help"],
  sources: ["cPanel behaviour; host names recalled"],
  checked: "2026-11-24",
  trust: "recalled",
};
