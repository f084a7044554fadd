import { hostedDomain, wholeAddress } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";
import { postfixRejections } from "@/lib/providers/shared-rejections";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "verified" },
  { port: 587, security: "starttls", trust: "verified" },
];

export const plesk: Provider = {
  id: "plesk",
  name: "Plesk hosting",
  aliases: ["Plesk Obsidian"],
  group: "hosting",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "For mail that came with a website on Plesk, whoever the hosting company is.",
      it: "Per la posta compresa con un sito su Plesk, qualunque sia l’hosting.",
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
      en: "The password of the mailbox: Plesk › Mail › the address.",
      it: "La password della casella: Plesk › Posta › l’indirizzo.",
    },
    url: "https://docs.plesk.com/en-US/obsidian/customer-guide/mail/accessing-your-mailbox.72479/",
  },
  enableFirst: [
    {
      en: "If 587 does not answer: the administrator switches on “SMTP service on port 587” (Tools & Settings › Mail Server Settings).",
      it: "Se la 587 non risponde: l’amministratore attiva «Servizio SMTP sulla porta 587» (Strumenti e impostazioni › Impostazioni del server di posta).",
    },
  ],
  sender: { rule: "any", rewritesFrom: false, hint: hostedDomain },
  rejections: [...postfixRejections],
  dns: { spf: "+a +mx", dkimSelectors: ["default"] },
  limits: { en: "Set by the hosting company, per hour.", it: "Decisi dall’hosting, per ora." },
  docs: ["https://docs.plesk.com/"],
  sources: ["Plesk documentation (Italian administrator guide and customer guide)"],
  checked: "2026-11-24",
  trust: "verified",
};
