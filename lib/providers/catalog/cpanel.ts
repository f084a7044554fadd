import { hostedDomain, serverNameInPanel, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";
import { cpanelRejections } from "@/lib/providers/shared-rejections";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "observed" },
  { port: 587, security: "starttls", trust: "observed" },
];

export const cpanel: Provider = {
  id: "cpanel",
  name: "cPanel hosting",
  aliases: ["cPanel", "WHM", "Exim"],
  group: "hosting",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "For mail that came with a website on cPanel, whoever the hosting company is.",
      it: "Per la posta compresa con un sito su cPanel, qualunque sia l’hosting.",
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
    where: {
      en: "The password of the mailbox: cPanel › Email Accounts › Manage.",
      it: "La password della casella: cPanel › Account e-mail › Gestisci.",
    },
    url: "https://docs.cpanel.net/cpanel/email/set-up-mail-client/",
  },
  enableFirst: [serverNameInPanel],
  sender: { rule: "any", rewritesFrom: false, hint: hostedDomain },
  rejections: [
    ...cpanelRejections,
    {
      stage: "body",
      code: 550,
      enhanced: null,
      match: "max defers and failures per hour",
      cause: "sending-limit-reached",
      fix: "retry-later",
      meaning: {
        en: "Too many undeliverable messages within an hour.",
        it: "Troppi messaggi non consegnabili in un’ora.",
      },
    },
    {
      stage: "body",
      code: 550,
      enhanced: null,
      match: "smtp auth is required for message submission",
      cause: "auth-required",
      fix: "enable-auth",
      meaning: null,
    },
    {
      stage: "greeting",
      code: 550,
      enhanced: null,
      match: "invalid helo name",
      cause: "sending-host-identity",
      fix: "set-ehlo-name",
      meaning: {
        en: "The name that this server gives in EHLO is no host name.",
        it: "Il nome che questo server dichiara in EHLO non è un nome host.",
      },
    },
  ],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: {
    en: "Set by the hosting company; 50 to 500 messages an hour per domain are usual.",
    it: "Decisi dall’hosting; di solito da 50 a 500 messaggi all’ora per dominio.",
  },
  docs: ["https://docs.cpanel.net/cpanel/email/set-up-mail-client/"],
  sources: [
    "public reports of the exact Exim/cPanel replies",
    "public cPanel 'Connect Devices' sheets: server host, 465, full address",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
