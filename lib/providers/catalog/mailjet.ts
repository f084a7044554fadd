import { verifiedDomainOrAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const mailjet: Provider = {
  id: "mailjet",
  name: "Mailjet",
  aliases: ["Sinch Mailjet"],
  group: "sending-service",
  countries: ["FR"],
  availability: {
    state: "available",
    note: {
      en: "New accounts can be held until Mailjet has checked the business.",
      it: "Gli account nuovi possono restare fermi finché Mailjet non ha verificato l’attività.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["parse.mailjet.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "in-v3.mailjet.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 588, security: "starttls", trust: "verified" },
        { port: 2525, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "verified" },
        { port: 80, security: "starttls", trust: "verified" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "in.mailjet.com", why: "older-name" }],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^[0-9a-f]{32}$",
    hint: {
      en: "The API key: 32 letters and digits. It is the public half of the pair.",
      it: "La API key: 32 lettere e cifre. È la metà pubblica della coppia.",
    },
  },
  password: {
    kind: "api-key",
    prefix: null,
    pattern: "^[0-9a-f]{32}$",
    mistakes: [],
    where: {
      en: "Mailjet: Account settings › SMTP and SEND API settings. The password is the Secret key.",
      it: "Mailjet: Impostazioni account › Impostazioni SMTP e SEND API. La password è la Secret key.",
    },
    url: "https://app.mailjet.com/account/apikeys",
  },
  enableFirst: [
    {
      en: "Account settings › Senders & Domains: validate the From address or the whole domain.",
      it: "Impostazioni account › Mittenti e domini: convalidare il mittente o tutto il dominio.",
    },
  ],
  sender: { rule: "verified-address", rewritesFrom: false, hint: verifiedDomainOrAddress },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The API key or the secret key is wrong or switched off, or the two are swapped.",
        it: "La API key o la secret key è sbagliata o disattivata, oppure le due sono scambiate.",
      },
    },
    {
      stage: "auth",
      code: null,
      enhanced: null,
      match: "temporarily blocked",
      cause: "account-suspended",
      fix: "contact-provider",
      meaning: {
        en: "Mailjet holds the account until it has been reviewed.",
        it: "Mailjet tiene fermo l’account finché non è stato controllato.",
      },
    },
  ],
  dns: { spf: "include:spf.mailjet.com", dkimSelectors: ["mailjet"] },
  limits: {
    en: "Free plan: 200 messages a day, 6,000 a month.",
    it: "Piano gratuito: 200 messaggi al giorno, 6.000 al mese.",
  },
  docs: [
    "https://dev.mailjet.com/smtp-relay/configuration/",
    "https://www.mailjet.com/blog/email-best-practices/which-smtp-port-mailjet/",
    "https://cloud.google.com/compute/docs/tutorials/sending-mail/using-mailjet",
  ],
  sources: [
    "mailjet.com blog article on ports",
    "Google Cloud tutorial for Mailjet",
    "Mailjet Ruby gem (host, 587, STARTTLS)",
    "third-party SMTP test guide",
    "public repositories for DNS records",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
