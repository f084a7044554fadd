import { domainRecords, verifiedDomain } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const forwardEmail: Provider = {
  id: "forward-email",
  name: "Forward Email",
  aliases: ["forwardemail.net", "ForwardEmail"],
  group: "sending-service",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "Passes mail on, and on paid plans also sends it for the same domain.",
      it: "Inoltra la posta e, con i piani a pagamento, la spedisce anche per lo stesso dominio.",
    },
  },
  conditions: ["paid-plan"],
  datedNotes: [],
  domains: [],
  mx: ["forwardemail.net"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.forwardemail.net",
      endpoints: [
        { port: 465, security: "tls", trust: "observed" },
        { port: 587, security: "starttls", trust: "observed" },
        { port: 2525, security: "starttls", trust: "observed" },
        { port: 2465, security: "tls", trust: "recalled" },
        { port: 2587, security: "starttls", trust: "recalled" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "The whole address of the alias, such as name@example.com.",
      it: "L’indirizzo completo dell’alias, per esempio nome@esempio.it.",
    },
  },
  password: {
    kind: "token",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Forward Email: My Account › Domains › Aliases › Generate Password; not the password of the account.",
      it: "Forward Email: My Account › Domains › Aliases › Generate Password; non la password dell’account.",
    },
    url: "https://forwardemail.net/en/faq",
  },
  enableFirst: [
    domainRecords,
    {
      en: "Switch outbound SMTP on for the domain; Forward Email reviews new domains before it lets them send.",
      it: "Attivare l’SMTP in uscita per il dominio; Forward Email controlla i domini nuovi prima di farli spedire.",
    },
  ],
  sender: { rule: "verified-domain", rewritesFrom: false, hint: verifiedDomain },
  rejections: [],
  dns: { spf: "include:spf.forwardemail.net", dkimSelectors: [] },
  limits: null,
  docs: ["https://forwardemail.net/en/faq"],
  sources: [
    "https://forwardemail.net/en/faq: paid plans, outbound SMTP",
    "465, 587 and 2525 in public configurations (2026-11); 2465, 2587 and DNS recalled",
  ],
  checked: "2026-11-28",
  trust: "mixed",
};
