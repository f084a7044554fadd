import { hostedDomain, mailboxPassword, serverNameInPanel, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "verified" },
  { port: 587, security: "starttls", trust: "verified" },
];

export const shellrent: Provider = {
  id: "shellrent",
  name: "Shellrent",
  aliases: ["shellrent.com"],
  group: "hosting",
  countries: ["IT"],
  availability: { state: "available", note: null },
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
    url: "https://guide.shellrent.com/limiti-invio-email-web-hosting",
  },
  enableFirst: [serverNameInPanel],
  sender: { rule: "any", rewritesFrom: false, hint: hostedDomain },
  rejections: [
    {
      stage: "body",
      code: null,
      enhanced: null,
      match: "message count exceeded",
      cause: "sending-limit-reached",
      fix: "retry-later",
      meaning: {
        en: "This mailbox sent 200 messages in the last 24 hours.",
        it: "Questa casella ha spedito 200 messaggi nelle ultime 24 ore.",
      },
    },
  ],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: { en: "200 messages per mailbox in 24 hours.", it: "200 messaggi per casella in 24 ore." },
  docs: ["https://guide.shellrent.com/limiti-invio-email-web-hosting"],
  sources: [
    "https://guide.shellrent.com/limiti-invio-email-web-hosting (limit and message; host names recalled)",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
