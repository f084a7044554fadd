import type { Provider } from "@/lib/providers/provider";

export const mailtrapSandbox: Provider = {
  id: "mailtrap-sandbox",
  name: "Mailtrap Email Sandbox",
  aliases: ["Mailtrap Email Testing", "smtp.mailtrap.io"],
  group: "sending-service",
  countries: [],
  availability: {
    state: "restricted",
    note: {
      en: "A sandbox for tests: it catches every message and delivers none.",
      it: "È una sandbox per le prove: raccoglie ogni messaggio e non ne consegna nessuno.",
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
      host: "sandbox.smtp.mailtrap.io",
      endpoints: [
        { port: 2525, security: "starttls", trust: "observed" },
        { port: 587, security: "starttls", trust: "observed" },
        { port: 465, security: "starttls", trust: "observed" },
        { port: 25, security: "starttls", trust: "observed" },
      ],
    },
  ],
  otherHosts: [{ host: "smtp.mailtrap.io", why: "older-name" }],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^[0-9a-f]{14}$",
    hint: {
      en: "The sandbox’s user name: 14 letters and digits.",
      it: "Il nome utente della sandbox: 14 lettere e cifre.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: null,
    pattern: "^[0-9a-f]{14}$",
    mistakes: [
      {
        pattern: "^[0-9a-f]{32}$",
        note: {
          en: "This looks like an API token for sending. The sandbox has a user name and password of its own.",
          it: "Sembra un API token per l’invio. La sandbox ha nome utente e password propri.",
        },
      },
    ],
    where: {
      en: "Mailtrap: Sandboxes › your sandbox › Integration › SMTP.",
      it: "Mailtrap: Sandboxes › la propria sandbox › Integration › SMTP.",
    },
    url: null,
  },
  enableFirst: [],
  sender: {
    rule: "any",
    rewritesFrom: false,
    hint: { en: "Any From address and any recipient.", it: "Qualsiasi mittente e qualsiasi destinatario." },
  },
  rejections: [
    {
      stage: "body",
      code: 550,
      enhanced: "5.7.0",
      match: "too many emails per second",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: {
        en: "More messages in ten seconds than the plan allows.",
        it: "Più messaggi in dieci secondi di quanti il piano consenta.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.0",
      match: "monthly messages limit reached",
      cause: "sending-limit-reached",
      fix: "upgrade-plan",
      meaning: {
        en: "The month’s test messages are used up.",
        it: "I messaggi di prova del mese sono esauriti.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: null,
      match: null,
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: null,
    },
  ],
  dns: { spf: null, dkimSelectors: [] },
  limits: {
    en: "A number of messages per 10 seconds and per month, by plan.",
    it: "Un numero di messaggi per 10 secondi e per mese, secondo il piano.",
  },
  docs: [
    "https://docs.mailtrap.io/getting-started/email-sandbox",
    "https://help.mailtrap.io/article/44-features-and-limits",
  ],
  sources: ["help.mailtrap.io limits article", "panel texts quoted in many public repositories"],
  checked: "2026-11-24",
  trust: "mixed",
};
