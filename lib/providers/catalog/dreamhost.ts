import type { Provider } from "@/lib/providers/provider";

export const dreamhost: Provider = {
  id: "dreamhost",
  name: "DreamHost",
  aliases: ["DreamHost mail"],
  group: "hosting",
  countries: ["US"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: ["mx1.dreamhost.com", "mx2.dreamhost.com", "mail.dreamhost.com"],
  hosts: [
    {
      id: "united-states",
      label: null,
      host: "smtp.dreamhost.com",
      endpoints: [
        { port: 465, security: "tls", trust: "observed" },
        { port: 587, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full mailbox address.", it: "Full mailbox address." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: { en: "Mailbox password.", it: "Mailbox password." },
    url: "https://help.dreamhost.com/hc/en-us/articles/214918038-Email-client-configuration-overview",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From should be hosted at DreamHost.", it: "From should be hosted at DreamHost." },
  },
  rejections: [],
  dns: { spf: "include:netblocks.dreamhost.com", dkimSelectors: ["dreamhost"] },
  limits: {
    en: "About 100 recipients an hour per mailbox over SMTP (recalled).",
    it: "About 100 recipients an hour per mailbox over SMTP (recalled).",
  },
  docs: ["https://help.dreamhost.com/hc/en-us/articles/214918038-Email-client-configuration-overview"],
  sources: ["many public settings for smtp.dreamhost.com on 465 and 587", "DNS and limits recalled"],
  checked: "2026-11-24",
  trust: "mixed",
};
