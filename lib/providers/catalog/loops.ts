import { domainRecords } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";

export const loops: Provider = {
  id: "loops",
  name: "Loops",
  aliases: ["loops.so"],
  group: "sending-service",
  countries: [],
  availability: {
    state: "restricted",
    note: {
      en: "Sends only messages made for Loops: the body has to be the JSON of a transactional template. An ordinary message is refused.",
      it: "Spedisce solo messaggi fatti per Loops: il corpo deve essere il JSON di un modello transazionale. Un messaggio normale viene rifiutato.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.loops.so",
      endpoints: [{ port: 587, security: "starttls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "literal",
    value: "loops",
    pattern: "^loops$",
    hint: { en: "The word loops.", it: "La parola loops." },
  },
  password: {
    kind: "api-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Loops: Settings › API › Generate key.", it: "In Loops: Settings › API › Generate key." },
    url: null,
  },
  enableFirst: [domainRecords],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "The template in Loops decides about the From address.",
      it: "Il mittente è deciso dal modello in Loops.",
    },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: { en: "10 messages a second.", it: "10 messaggi al secondo." },
  docs: ["https://loops.so/docs/smtp", "https://supabase.com/partners/loops"],
  sources: ["loops.so docs (SMTP, Novu integration, migration guide)", "supabase.com partner page"],
  checked: "2026-11-24",
  trust: "verified",
};
