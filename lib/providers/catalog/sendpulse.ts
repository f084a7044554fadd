import { domainRecords, verifiedDomainOrAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const sendpulse: Provider = {
  id: "sendpulse",
  name: "SendPulse SMTP",
  aliases: ["smtp-pulse"],
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
      host: "smtp-pulse.com",
      endpoints: [
        { port: 465, security: "tls", trust: "observed" },
        { port: 2525, security: "starttls", trust: "observed" },
        { port: 587, security: "starttls", trust: "recalled" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "account-login",
    value: null,
    pattern: "^[^@\\s]+@[^@\\s]+$",
    hint: { en: "The e-mail of the SendPulse account.", it: "L’e-mail dell’account SendPulse." },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "SendPulse: SMTP › Settings › SMTP: the password there is not the one of the account.",
      it: "SendPulse: SMTP › Impostazioni › SMTP: la password indicata lì non è quella dell’account.",
    },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: { rule: "verified-address", rewritesFrom: false, hint: verifiedDomainOrAddress },
  rejections: [],
  dns: { spf: "include:mxsspf.sendpulse.com", dkimSelectors: [] },
  limits: null,
  docs: ["https://sendpulse.com/knowledge-base/smtp"],
  sources: ["Nodemailer well-known services", "public repositories"],
  checked: "2026-11-24",
  trust: "mixed",
};
