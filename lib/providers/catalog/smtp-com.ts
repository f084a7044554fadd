import { domainRecords } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const smtpCom: Provider = {
  id: "smtp-com",
  name: "SMTP.com",
  aliases: ["SMTPcom", "smtp dot com"],
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
      host: "send.smtp.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "observed" },
        { port: 2525, security: "starttls", trust: "observed" },
        { port: 465, security: "tls", trust: "observed" },
        { port: 25025, security: "starttls", trust: "recalled" },
        { port: 80, security: "starttls", trust: "recalled" },
        { port: 25, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: null,
    hint: {
      en: "The user name of one “sender” of the account. It need not be an e-mail address.",
      it: "Il nome utente di un «sender» dell’account. Non è per forza un indirizzo e-mail.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "SMTP.com: Senders › choose the sender › SMTP credentials.",
      it: "SMTP.com: Senders › scegliere il sender › SMTP credentials.",
    },
    url: "https://my.smtp.com/",
  },
  enableFirst: [
    {
      en: "Create a sender in the dashboard, if there is none.",
      it: "Creare un sender nel pannello, se non ce n’è ancora uno.",
    },
    domainRecords,
  ],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "The domain of the From address should be authenticated for this sender.",
      it: "Il dominio del mittente va autenticato per questo sender.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The sender’s user name or password is wrong; the login of the dashboard does not work here.",
        it: "Nome utente o password del sender sono sbagliati; l’accesso al pannello qui non vale.",
      },
    },
  ],
  dns: { spf: "include:_spf.smtp.com", dkimSelectors: ["smtpcom"] },
  limits: {
    en: "The trial lasts 30 days, up to 50,000 messages.",
    it: "La prova dura 30 giorni, fino a 50.000 messaggi.",
  },
  docs: [
    "https://www.smtp.com/resources/api-documentation/",
    "https://wpmailsmtp.com/docs/how-to-set-up-the-smtp-com-mailer-in-wp-mail-smtp/",
  ],
  sources: [
    "WP Mail SMTP plugin source (API key location, trial)",
    "vendor-branded Python SDK (default host and port 465)",
    "public plugin presets (587, 2525)",
    "live SPF records listed in public repositories",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
