import { mailboxPassword, wholeAddress } from "@/lib/providers/phrases";
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
  username: { rule: "address", value: null, pattern: null, hint: wholeAddress },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: mailboxPassword,
    url: "https://help.dreamhost.com/hc/en-us/articles/214918038-Email-client-configuration-overview",
  },
  enableFirst: [],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "The From address should be in a domain hosted at DreamHost.",
      it: "Il mittente dovrebbe essere di un dominio ospitato da DreamHost.",
    },
  },
  rejections: [],
  dns: { spf: "include:netblocks.dreamhost.com", dkimSelectors: ["dreamhost"] },
  limits: {
    en: "About 100 recipients an hour per mailbox.",
    it: "Circa 100 destinatari all’ora per casella.",
  },
  docs: ["https://help.dreamhost.com/hc/en-us/articles/214918038-Email-client-configuration-overview"],
  sources: ["many public settings for smtp.dreamhost.com on 465 and 587", "DNS and limits recalled"],
  checked: "2026-11-24",
  trust: "mixed",
};
