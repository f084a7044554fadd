import { ownAddressOrAlias } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";
import { unitedInternetRejections } from "@/lib/providers/shared-rejections";

const endpoints: readonly ProviderEndpoint[] = [
  { port: 465, security: "tls", trust: "verified" },
  { port: 587, security: "starttls", trust: "verified" },
];

export const gmx: Provider = {
  id: "gmx",
  name: "GMX",
  aliases: ["GMX Mail", "gmx.net", "gmx.com"],
  group: "mailbox",
  countries: ["DE", "AT", "CH"],
  availability: { state: "available", note: null },
  conditions: ["switched-on"],
  datedNotes: [],
  domains: ["gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu", "gmx.biz", "gmx.org", "gmx.info", "gmx.li"],
  mx: ["mx00.gmx.net", "mx01.gmx.net", "emig.gmx.net"],
  hosts: [
    {
      id: "german-speaking",
      label: { en: "gmx.net, gmx.de, gmx.at, gmx.ch", it: "gmx.net, gmx.de, gmx.at, gmx.ch" },
      host: "mail.gmx.net",
      endpoints,
    },
    {
      id: "international",
      label: { en: "gmx.com and the other endings", it: "gmx.com e le altre estensioni" },
      host: "mail.gmx.com",
      domains: [
        "gmx.com",
        "gmx.us",
        "gmx.co.uk",
        "gmx.es",
        "gmx.fr",
        "gmx.it",
        "gmx.pt",
        "gmx.ie",
        "gmx.ca",
        "gmx.co.in",
        "gmx.com.br",
        "gmx.com.tr",
      ],
      mx: ["mx00.gmx.com", "mx01.gmx.com"],
      endpoints,
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "The whole GMX address.", it: "L’indirizzo GMX completo." },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The GMX password. With two-factor authentication on, an application-specific password: My Account › Security.",
      it: "La password di GMX. Con l’autenticazione a due fattori attiva, una password specifica per l’applicazione: Il mio account › Sicurezza.",
    },
    url: "https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html",
  },
  enableFirst: [
    {
      en: "In the web mail: E-Mail › Settings › POP3/IMAP: allow access to this account. It is off by default and counts for SMTP too.",
      it: "Nella webmail: E-Mail › Impostazioni › POP3/IMAP: consentire l’accesso a questo account. All’inizio è disattivato e vale anche per SMTP.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [...unitedInternetRejections],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "Not published; free accounts are throttled soon. 50 MB per message.",
    it: "Non pubblicati; gli account gratuiti vengono rallentati presto. 50 MB per messaggio.",
  },
  docs: [
    "https://hilfe.gmx.net/pop-imap/einschalten.html",
    "https://support.gmx.com/pop-imap/toggle.html",
    "https://hilfe.gmx.net/pop-imap/imap/imap-serverdaten.html",
  ],
  sources: [
    "Thunderbird ISPDB gmx.net and gmx.com (2026-03)",
    "Delta Chat provider database gmx.net",
    "https://hilfe.gmx.net/sicherheit/2fa/index.html",
    "public reports of the exact server replies",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
