import type { Provider } from "@/lib/providers/provider";

export const loops: Provider = {
  id: "loops",
  name: "Loops",
  aliases: ["loops.so"],
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
    hint: { en: "The word loops.", it: "The word loops." },
  },
  password: {
    kind: "api-key",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Loops: Settings > API.", it: "Loops: Settings > API." },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "verified-domain",
    rewritesFrom: false,
    hint: {
      en: "From is required by clients but overwritten by the template in Loops.",
      it: "From is required by clients but overwritten by the template in Loops.",
    },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: null,
  docs: ["https://loops.so/docs/smtp", "https://supabase.com/partners/loops"],
  sources: ["loops.so docs (SMTP, Novu integration, migration guide)", "supabase.com partner page"],
  checked: "2026-11-24",
  trust: "verified",
};
