import { ownAddress, personalMail } from "@/lib/providers/phrases";
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
    hint: {
      en: "The whole address, such as name@virgilio.it.",
      it: "L’indirizzo completo, per esempio nome@virgilio.it.",
    },
  },
  password: {
    kind: "account-or-app-password",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The Virgilio password. With two-step verification on, a specific password for mail programs.",
      it: "La password di Virgilio. Con la verifica in due passaggi attiva, una password specifica per i programmi di posta.",
    },
    url: "https://aiuto.virgilio.it/articolo/mail/configurare-virgilio-mail-con-client-di-posta-imap-e-smtp/",
  },
  enableFirst: [
    {
      en: "Sign in once on the web and complete what is asked there.",
      it: "Accedere una volta dal sito e completare ciò che viene chiesto.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
  docs: [
    "https://aiuto.virgilio.it/articolo/mail/configurare-virgilio-mail-con-client-di-posta-imap-e-smtp/",
  ],
  sources: ["Thunderbird ISPDB virgilio.it (2026-03)", "public client settings (465 and 587)"],
  checked: "2026-11-24",
  trust: "verified",
};
