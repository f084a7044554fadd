import type { Provider } from "@/lib/providers/provider";

export const virgilio: Provider = {
  id: "virgilio",
  name: "Virgilio Mail",
  aliases: ["virgilio.it", "Italiaonline"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["virgilio.it"],
  mx: ["virgilio.it"],
  hosts: [
    {
      id: "italy",
      label: null,
      host: "out.virgilio.it",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full Virgilio address.", it: "Full Virgilio address." },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Virgilio password; same platform as Libero.",
      it: "Virgilio password; same platform as Libero.",
    },
    url: "https://aiuto.virgilio.it/articolo/mail/configurare-virgilio-mail-con-client-di-posta-imap-e-smtp/",
  },
  enableFirst: [
    {
      en: "Sign in once on the web and complete any password or phone request.",
      it: "Sign in once on the web and complete any password or phone request.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the Virgilio address.", it: "From must be the Virgilio address." },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: { en: "As Libero: thresholds set case by case.", it: "As Libero: thresholds set case by case." },
  docs: [
    "https://aiuto.virgilio.it/articolo/mail/configurare-virgilio-mail-con-client-di-posta-imap-e-smtp/",
  ],
  sources: ["Thunderbird ISPDB virgilio.it (2026-03)", "public client settings (465 and 587)"],
  checked: "2026-11-24",
  trust: "verified",
};
