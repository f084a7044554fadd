import type { Provider } from "@/lib/providers/provider";
import { googleRejections } from "@/lib/providers/shared-rejections";

export const googleWorkspace: Provider = {
  id: "google-workspace",
  name: "Google Workspace",
  aliases: ["G Suite", "Gmail for business", "Google Apps"],
  group: "mailbox",
  countries: [],
  availability: {
    state: "available",
    note: {
      en: "Only app passwords or Google’s own sign-in (OAuth) work since 1 May 2025.",
      it: "Dal 1º maggio 2025 funzionano solo le password per le app o l’accesso con Google (OAuth).",
    },
  },
  conditions: ["two-factor"],
  datedNotes: [],
  domains: [],
  mx: ["l.google.com", "googlemail.com", "smtp.google.com"],
  hosts: [
    {
      id: "mailbox",
      label: { en: "A mailbox", it: "Una casella" },
      host: "smtp.gmail.com",
      endpoints: [
        { port: 465, security: "tls", trust: "verified" },
        { port: 587, security: "starttls", trust: "verified" },
      ],
    },
    {
      id: "relay",
      label: { en: "SMTP relay of the organisation", it: "Relay SMTP dell’organizzazione" },
      host: "smtp-relay.gmail.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "verified" },
        { port: 25, security: "starttls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "aspmx.l.google.com", why: "no-sign-in" }],
  oauth: true,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "The whole address of the Workspace user.",
      it: "L’indirizzo completo dell’utente Workspace.",
    },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: "^[a-z]{4} ?[a-z]{4} ?[a-z]{4} ?[a-z]{4}$",
    mistakes: [],
    where: {
      en: "myaccount.google.com/apppasswords: give it a name, choose Create, copy the 16 letters. The ordinary Google password is never accepted.",
      it: "myaccount.google.com/apppasswords: dare un nome, scegliere Crea, copiare le 16 lettere. La normale password di Google non è mai accettata.",
    },
    url: "https://myaccount.google.com/apppasswords",
  },
  enableFirst: [
    {
      en: "Turn on 2-Step Verification for the user; the administrator has to allow it. Then create an app password.",
      it: "Attivare la verifica in due passaggi per l’utente; l’amministratore deve consentirla. Poi creare una password per le app.",
    },
    {
      en: "For the relay instead: Admin console › Apps › Google Workspace › Gmail › Routing › SMTP relay service › Configure.",
      it: "Per il relay, invece: Console di amministrazione › App › Google Workspace › Gmail › Routing › Servizio di inoltro SMTP › Configura.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: true,
    hint: {
      en: "Google silently replaces any other From address, unless it is an alias of the user or confirmed under “Send mail as”. The relay takes the senders that its rule allows.",
      it: "Google sostituisce in silenzio ogni altro mittente, salvo gli alias dell’utente o quelli confermati in «Invia messaggio come». Il relay accetta i mittenti ammessi dalla sua regola.",
    },
  },
  rejections: [
    ...googleRejections,
    {
      stage: "body",
      code: 550,
      enhanced: "5.7.1",
      match: "invalid credentials for relay",
      cause: "access-policy-blocked",
      fix: "allow-sending-ip",
      meaning: {
        en: "The relay knows neither the IP address of this server nor the sender’s domain.",
        it: "Il relay non riconosce né l’indirizzo IP di questo server né il dominio del mittente.",
      },
    },
    {
      stage: "body",
      code: 550,
      enhanced: "5.7.0",
      match: "mail relay denied",
      cause: "relay-denied",
      fix: "configure-relay",
      meaning: {
        en: "The relay’s rule does not allow this sender.",
        it: "La regola del relay non ammette questo mittente.",
      },
    },
    {
      stage: "body",
      code: 550,
      enhanced: "5.4.5",
      match: "daily smtp relay limit exceeded for user",
      cause: "sending-limit-reached",
      fix: "retry-later",
      meaning: {
        en: "One user passed the relay’s limit for 24 hours.",
        it: "Un utente ha superato il limite del relay per 24 ore.",
      },
    },
    {
      stage: "body",
      code: 550,
      enhanced: "5.7.1",
      match: "daily smtp relay limit exceeded for customer",
      cause: "sending-limit-reached",
      fix: "retry-later",
      meaning: {
        en: "The whole organisation passed the relay’s limit for 24 hours; it grows with the licences.",
        it: "L’intera organizzazione ha superato il limite del relay per 24 ore; cresce con le licenze.",
      },
    },
    {
      stage: "body",
      code: 450,
      enhanced: "4.2.1",
      match: "peak smtp relay limit exceeded for customer",
      cause: "sending-limit-reached",
      fix: "slow-down",
      meaning: {
        en: "Too many messages through the relay within ten minutes.",
        it: "Troppi messaggi attraverso il relay in dieci minuti.",
      },
    },
  ],
  dns: { spf: "include:_spf.google.com", dkimSelectors: ["google"] },
  limits: {
    en: "2,000 messages per user in 24 hours (500 in the trial); through the relay 10,000 recipients per user and day.",
    it: "2.000 messaggi per utente in 24 ore (500 in prova); con il relay 10.000 destinatari per utente al giorno.",
  },
  docs: [
    "https://support.google.com/a/answer/176600",
    "https://support.google.com/a/answer/2956491",
    "https://support.google.com/a/answer/166852",
    "https://support.google.com/a/answer/3726730",
    "https://support.google.com/a/answer/14114704",
  ],
  sources: [
    "https://support.google.com/a/answer/3726730",
    "https://support.google.com/a/answer/176600",
    "https://developer.nylas.com/docs/cookbook/email/gmail-smtp-settings/",
    "https://cloud-captains.com/en/article/how-to-configure-smtp-relay-google-workspace/",
    "Thunderbird ISPDB googlemail.com (2026-03)",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
