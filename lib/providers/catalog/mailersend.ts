import { domainRecords, verifiedDomain } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const mailersend: Provider = {
  id: "mailersend",
  name: "MailerSend",
  aliases: ["Mailer Send"],
  group: "sending-service",
  countries: [],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["inbound.mailersend.net"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.mailersend.net",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 2525, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^MS_\\w+@.+$",
    hint: {
      en: "A generated name at your domain, such as MS_AbC123@example.com. It is not the From address.",
      it: "Un nome generato sul proprio dominio, per esempio MS_AbC123@esempio.it. Non è il mittente.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: "mssp.",
    pattern: null,
    mistakes: [
      {
        pattern: "^mlsn\\.",
        note: {
          en: "This looks like an API token (mlsn.). SMTP has a user and password of its own.",
          it: "Sembra un token API (mlsn.). Per SMTP ci sono utente e password a parte.",
        },
      },
    ],
    where: {
      en: "MailerSend: Domains › Manage › SMTP › Generate new user.",
      it: "In MailerSend: Domains › Manage › SMTP › Generate new user.",
    },
    url: "https://app.mailersend.com/domains",
  },
  enableFirst: [
    domainRecords,
    {
      en: "Have the account approved: Settings › Account approval.",
      it: "Far approvare l’account: Settings › Account approval.",
    },
  ],
  sender: { rule: "verified-domain", rewritesFrom: false, hint: verifiedDomain },
  rejections: [
    {
      stage: "body",
      code: 450,
      enhanced: null,
      match: "the given data was invalid",
      cause: "content-rejected",
      fix: "change-message",
      meaning: {
        en: "The message fails MailerSend’s checks; the list in the reply says which, often a From domain that is not verified.",
        it: "Il messaggio non supera i controlli di MailerSend; l’elenco nella risposta dice quali, spesso il dominio del mittente non verificato.",
      },
    },
    {
      stage: "body",
      code: 450,
      enhanced: null,
      match: "#ms42207",
      cause: "sender-unverified",
      fix: "verify-sender",
      meaning: {
        en: "The From domain is not verified in the account.",
        it: "Il dominio del mittente non è verificato nell’account.",
      },
    },
    {
      stage: "body",
      code: 450,
      enhanced: null,
      match: "#ms42222",
      cause: "sending-limit-reached",
      fix: "upgrade-plan",
      meaning: {
        en: "The allowance of the trial domain is used up.",
        it: "La quota del dominio di prova è esaurita.",
      },
    },
    {
      stage: "body",
      code: 450,
      enhanced: null,
      match: "#ms42225",
      cause: "sending-limit-reached",
      fix: "upgrade-plan",
      meaning: {
        en: "The trial account has reached its number of different recipients.",
        it: "L’account di prova ha raggiunto il numero di destinatari diversi.",
      },
    },
  ],
  dns: { spf: "include:_spf.mailersend.net", dkimSelectors: ["mlsend2", "mlsend"] },
  limits: {
    en: "Trial domains have a small quota and few recipients.",
    it: "I domini di prova hanno una quota piccola e pochi destinatari.",
  },
  docs: ["https://developers.mailersend.com/smtp-relay.html", "https://www.mailersend.com/help/smtp-relay"],
  sources: [
    "developers.mailersend.com SMTP relay",
    "mailersend.com help article",
    "public repositories quoting MS codes and DNS records",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
