import { accountPassword, ownAddress, personalMail } from "@/lib/providers/phrases";
import type { Provider, ProviderEndpoint } from "@/lib/providers/provider";

const endpoints: readonly ProviderEndpoint[] = [{ port: 587, security: "starttls", trust: "verified" }];

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
    { id: "tim", label: { en: "tim.it", it: "tim.it" }, host: "smtp.tim.it", endpoints },
    {
      id: "alice",
      label: { en: "alice.it and tin.it", it: "alice.it e tin.it" },
      host: "out.alice.it",
      domains: ["alice.it", "tin.it"],
      mx: ["alice.it", "smtp.aliceposta.it"],
      endpoints,
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "The whole address, such as name@tim.it or name@alice.it.",
      it: "L’indirizzo completo, per esempio nome@tim.it o nome@alice.it.",
    },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: accountPassword,
    url: "https://www.tim.it/assistenza/assistenza-tecnica/mail/configurazione/protocolli-posta",
  },
  enableFirst: [
    {
      en: "Sign in once at mail.tim.it and confirm the recovery number if asked.",
      it: "Accedere una volta a mail.tim.it e confermare il numero di recupero, se richiesto.",
    },
  ],
  sender: { rule: "own-address", rewritesFrom: false, hint: ownAddress },
  rejections: [],
  dns: { spf: null, dkimSelectors: [] },
  limits: personalMail,
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
