import { ownAddressOrAlias, personalMail } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";
import { unitedInternetRejections } from "@/lib/providers/shared-rejections";

export const webDe: Provider = {
  id: "web-de",
  name: "WEB.DE",
  aliases: ["webde", "freemail web.de"],
  group: "mailbox",
  countries: ["DE"],
  availability: { state: "available", note: null },
  conditions: ["switched-on"],
  datedNotes: [],
  domains: [
    "web.de",
    "email.de",
    "flirt.ms",
    "hallo.ms",
    "kuss.ms",
    "love.ms",
    "magic.ms",
    "singles.ms",
    "cool.ms",
    "okay.ms",
    "party.ms",
    "stars.ms",
    "clever.ms",
    "online.ms",
    "smart.ms",
    "joker.ms",
    "power.ms",
  ],
  mx: ["mx-ha02.web.de", "mx-ha03.web.de"],
  hosts: [
    {
      id: "germany",
      label: null,
      host: "smtp.web.de",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "local-part",
    value: null,
    pattern: null,
    hint: { en: "The part before the @, such as name.", it: "La parte prima della @, per esempio nome." },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The WEB.DE password. With two-factor authentication on, an application-specific password.",
      it: "La password di WEB.DE. Con l’autenticazione a due fattori attiva, una password specifica per l’applicazione.",
    },
    url: "https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html",
  },
  enableFirst: [
    {
      en: "In the web mail: E-Mail > Settings > POP3/IMAP: allow access to this account. It is off by default and counts for SMTP too.",
      it: "Nella webmail: E-Mail > Impostazioni > POP3/IMAP: consentire l’accesso a questo account. All’inizio è disattivato e vale anche per SMTP.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [...unitedInternetRejections],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: [
    "https://hilfe.web.de/pop-imap/einschalten.html",
    "https://hilfe.web.de/pop-imap/imap/imap-serverdaten.html",
  ],
  sources: [
    "Thunderbird ISPDB web.de (2026-03)",
    "Delta Chat provider database web.de",
    "public reports of the exact server replies",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
