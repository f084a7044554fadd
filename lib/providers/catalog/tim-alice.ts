import type { Provider } from "@/lib/providers/provider";

export const timAlice: Provider = {
  id: "tim-alice",
  name: "TIM Mail / Alice Mail",
  aliases: ["Alice", "tin.it", "Telecom Italia", "alice.it", "tim.it"],
  group: "mailbox",
  countries: ["IT"],
  availability: { state: "available", note: null },
  conditions: [],
  datedNotes: [],
  domains: ["tim.it"],
  mx: ["tim.it"],
  hosts: [
    {
      id: "tim",
      label: { en: "tim.it", it: "tim.it" },
      host: "smtp.tim.it",
      endpoints: [{ port: 587, security: "starttls", trust: "verified" }],
    },
    {
      id: "alice",
      label: { en: "alice.it and tin.it", it: "alice.it e tin.it" },
      host: "out.alice.it",
      domains: ["alice.it", "tin.it"],
      mx: ["alice.it", "smtp.aliceposta.it"],
      endpoints: [{ port: 587, security: "starttls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "Full address.", it: "Full address." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "Mailbox password. 'Autenticazione sicura' (SMS second factor) exists for tim.it boxes.",
      it: "Mailbox password. 'Autenticazione sicura' (SMS second factor) exists for tim.it boxes.",
    },
    url: "https://www.tim.it/assistenza/assistenza-tecnica/mail/configurazione/protocolli-posta",
  },
  enableFirst: [
    {
      en: "TIM documents STARTTLS as the encryption for its POP3s, IMAPs and SMTPs service.",
      it: "TIM documents STARTTLS as the encryption for its POP3s, IMAPs and SMTPs service.",
    },
    {
      en: "Sign in at mail.tim.it once; confirm the recovery phone if asked.",
      it: "Sign in at mail.tim.it once; confirm the recovery phone if asked.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "From must be the mailbox address.", it: "From must be the mailbox address." },
  },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "Maximum recipients per message and messages per day exist, published on the help page and changed when needed.",
    it: "Maximum recipients per message and messages per day exist, published on the help page and changed when needed.",
  },
  docs: [
    "https://www.tim.it/assistenza/assistenza-tecnica/mail/configurazione/protocolli-posta",
    "https://www.tim.it/assistenza/assistenza-tecnica/mail/guida/casella-posta",
  ],
  sources: [
    "Thunderbird ISPDB tim.it and alice.it (2026-03)",
    "https://www.tim.it/assistenza/assistenza-tecnica/mail/guida/casella-posta",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
