import { domainRecords, verifiedDomainOrAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const elasticEmail: Provider = {
  id: "elastic-email",
  name: "Elastic Email",
  aliases: ["ElasticEmail"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.elasticemail.com",
      endpoints: [
        { port: 2525, security: "starttls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "observed" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "smtp25.elasticemail.com", why: "older-name" }],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^[^@\\s]+@[^@\\s]+$",
    hint: {
      en: "The name of the SMTP credential: an e-mail address, at first that of the account.",
      it: "Il nome della credenziale SMTP: un indirizzo e-mail, all’inizio quello dell’account.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Elastic Email: Settings › SMTP › Create SMTP Credentials. The password is shown once.",
      it: "Elastic Email: Settings › SMTP › Create SMTP Credentials. La password si vede una sola volta.",
    },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: { rule: "verified-address", rewritesFrom: false, hint: verifiedDomainOrAddress },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The SMTP credential is wrong or deleted, or it allows other IP addresses only.",
        it: "La credenziale SMTP è sbagliata o cancellata, o ammette solo altri indirizzi IP.",
      },
    },
  ],
  dns: { spf: "include:_spf.elasticemail.com", dkimSelectors: ["api"] },
  limits: {
    en: "New accounts may reach only their own address until they are approved.",
    it: "Gli account nuovi possono raggiungere solo il proprio indirizzo finché non sono approvati.",
  },
  docs: ["https://help.elasticemail.com/en/articles/4803409-smtp-settings"],
  sources: [
    "help.elasticemail.com SMTP settings",
    "elasticemail.com older settings page",
    "public repositories for DNS values",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
