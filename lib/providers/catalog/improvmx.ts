import { domainRecords, verifiedDomain } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const improvmx: Provider = {
  id: "improvmx",
  name: "ImprovMX",
  aliases: ["improvmx.com"],
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
  mx: ["improvmx.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.improvmx.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "verified" },
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
      en: "The address of the SMTP credential, such as name@example.com.",
      it: "L’indirizzo della credenziale SMTP, per esempio nome@esempio.it.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "ImprovMX: the domain › SMTP Credentials › Add; not the API key, and not the password of the account.",
      it: "ImprovMX: il dominio › SMTP Credentials › Add; non la chiave API, né la password dell’account.",
    },
    url: "https://improvmx.com/guides/",
  },
  enableFirst: [domainRecords],
  sender: { rule: "verified-domain", rewritesFrom: false, hint: verifiedDomain },
  rejections: [],
  dns: { spf: "include:spf.improvmx.com", dkimSelectors: ["dkimprovmx1", "dkimprovmx2"] },
  limits: {
    en: "200 messages a day on Premium, 2,000 on Business; none on the free plan.",
    it: "200 messaggi al giorno con Premium, 2.000 con Business; nessuno con il piano gratuito.",
  },
  docs: ["https://improvmx.com/guides/", "https://help.improvmx.com/"],
  sources: [
    "ImprovMX guides, “SMTP”: host, 587 and 465, paid tiers (2026-11)",
    "https://help.improvmx.com/email-deliverability/what-are-the-sending-receiving-limits",
    "DNS recalled",
  ],
  checked: "2026-11-28",
  trust: "verified",
};
