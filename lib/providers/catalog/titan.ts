import { ownAddressOrAlias, wholeAddress } from "@/lib/providers/phrases";
import type { Provider } from "@/lib/providers/provider";
import { postfixRejections } from "@/lib/providers/shared-rejections";

export const titan: Provider = {
  id: "titan",
  name: "Titan Email",
  aliases: ["Titan", "Flock mail", "Professional Email by Titan"],
  group: "hosting",
  countries: [],
  availability: { state: "available", note: null },
  conditions: ["switched-on"],
  datedNotes: [],
  domains: ["titan.email"],
  mx: ["mx1.titan.email", "mx2.titan.email"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.titan.email",
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
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the mailbox; with two-factor sign-in an app password from Titan’s security settings.",
      it: "La password della casella; con l’accesso a due fattori una password per le app dalle impostazioni di sicurezza di Titan.",
    },
    url: "https://support.titan.email/hc/en-us",
  },
  enableFirst: [
    {
      en: "Titan web mail › Settings › Enable Titan on other apps, if it is off.",
      it: "Webmail Titan › Impostazioni › Abilita Titan su altre app, se è disattivato.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddressOrAlias },
  rejections: [
    ...postfixRejections,
    {
      stage: "greeting",
      code: null,
      enhanced: null,
      match: "esmtp not accepting connections",
      cause: "login-throttled",
      fix: "fix-credentials",
      meaning: {
        en: "Titan keeps this server’s address out for a while after failed sign-ins.",
        it: "Titan tiene fuori per un po’ l’indirizzo di questo server dopo accessi falliti.",
      },
    },
  ],
  dns: { spf: "include:spf.titan.email", dkimSelectors: ["titan1", "titan2"] },
  limits: null,
  docs: ["https://support.titan.email/hc/en-us/articles/4416516446873-ESMTP-not-accepting-connections"],
  sources: [
    "https://support.titan.email/hc/en-us/articles/4416516446873-ESMTP-not-accepting-connections",
    "public client settings",
    "SPF or DKIM values seen in public zone files",
  ],
  checked: "2026-11-24",
  trust: "mixed",
};
