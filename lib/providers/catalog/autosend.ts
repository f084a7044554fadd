import { domainRecords, verifiedDomain } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const autosend: Provider = {
  id: "autosend",
  name: "AutoSend",
  aliases: ["autosend.com"],
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
      host: "smtp.autosend.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "literal",
    value: "autosend",
    pattern: "^autosend$",
    hint: { en: "The word autosend.", it: "La parola autosend." },
  },
  password: {
    kind: "api-key",
    prefix: "AS_",
    pattern: "^AS_\\w+",
    mistakes: [],
    where: {
      en: "AutoSend: API keys › Create. It begins with AS_.",
      it: "AutoSend: API keys › Create. Inizia con AS_.",
    },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: { rule: "verified-domain", rewritesFrom: false, hint: verifiedDomain },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://docs.autosend.com/quickstart/smtp"],
  sources: ["docs.autosend.com"],
  checked: "2026-11-24",
  trust: "verified",
};
