import { domainRecords, verifiedDomain } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const smtpeter: Provider = {
  id: "smtpeter",
  name: "SMTPeter",
  aliases: ["Copernica SMTPeter"],
  group: "sending-service",
  countries: ["NL"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "global",
      label: null,
      host: "mail.smtpeter.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 2525, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "verified" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: null,
    hint: { en: "The SMTP user name from the dashboard.", it: "Il nome utente SMTP del pannello." },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "SMTPeter dashboard: SMTP credentials.", it: "Pannello SMTPeter: SMTP credentials." },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: { rule: "verified-domain", rewritesFrom: false, hint: verifiedDomain },
  rejections: [
    {
      stage: "rcpt",
      code: 554,
      enhanced: "5.7.1",
      match: "relay access denied",
      cause: "auth-required",
      fix: "enable-auth",
      meaning: {
        en: "There was no sign-in, or the From domain is not known to the account.",
        it: "Non c’è stato l’accesso, o l’account non conosce il dominio del mittente.",
      },
    },
  ],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://smtpeter.com/en/documentation/smtp-ports"],
  sources: ["smtpeter.com documentation", "Copernica documentation issue 186"],
  checked: "2026-11-24",
  trust: "mixed",
};
