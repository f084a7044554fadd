import type { Provider } from "@/lib/providers/provider";

export const brevo: Provider = {
  id: "brevo",
  name: "Brevo",
  aliases: ["Sendinblue", "SendinBlue", "SIB"],
  group: "sending-service",
  countries: ["FR"],
  availability: {
    state: "available",
    note: {
      en: "Called Sendinblue until 2023. Messages can be accepted and held back while the sender is not verified: look under Transactional › Logs.",
      it: "Fino al 2023 si chiamava Sendinblue. Con il mittente non verificato i messaggi possono essere accettati e poi trattenuti: si vede in Transazionale › Log.",
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
      host: "smtp-relay.brevo.com",
      endpoints: [
        { port: 587, security: "starttls", trust: "verified" },
        { port: 2525, security: "starttls", trust: "verified" },
        { port: 465, security: "tls", trust: "verified" },
      ],
    },
  ],
  otherHosts: [{ host: "smtp-relay.sendinblue.com", why: "older-name" }],
  oauth: false,
  username: {
    rule: "generated",
    value: null,
    pattern: "^[0-9a-z]{4,16}@smtp-brevo\\.com$|^[^@\\s]{1,64}@[^@\\s]{1,255}$",
    hint: {
      en: "The “Login” on Brevo’s SMTP page, such as 1a2b3c001@smtp-brevo.com. It is not the From address.",
      it: "Il «Login» indicato nella pagina SMTP di Brevo, per esempio 1a2b3c001@smtp-brevo.com. Non è il mittente.",
    },
  },
  password: {
    kind: "smtp-key",
    prefix: "xsmtpsib-",
    pattern: "^xsmtpsib-",
    mistakes: [
      {
        pattern: "^xkeysib-",
        note: {
          en: "This looks like an API key (xkeysib-). The SMTP key begins with xsmtpsib-.",
          it: "Sembra una chiave API (xkeysib-). La chiave SMTP inizia con xsmtpsib-.",
        },
      },
    ],
    where: {
      en: "Brevo: account menu › SMTP & API › SMTP › Generate a new SMTP key. It is shown once.",
      it: "Brevo: menu dell’account › SMTP & API › SMTP › Genera una nuova chiave SMTP. Si vede una sola volta.",
    },
    url: "https://app.brevo.com/settings/keys/smtp",
  },
  enableFirst: [
    {
      en: "Senders, Domains & Dedicated IPs: verify the From address or, better, the domain.",
      it: "Mittenti, domini e IP dedicati: verificare il mittente o, meglio, il dominio.",
    },
    {
      en: "Settings › Security › Authorized IPs: add the address of the server that sends, or switch the restriction off.",
      it: "Impostazioni › Sicurezza › IP autorizzati: aggiungere l’indirizzo del server che spedisce, o togliere la restrizione.",
    },
  ],
  sender: {
    rule: "verified-address",
    rewritesFrom: false,
    hint: {
      en: "The From address or its domain has to be verified. Without DKIM on your domain Brevo may send from brevosend.com instead.",
      it: "Il mittente o il suo dominio va verificato. Senza DKIM sul dominio, Brevo può sostituire il mittente con un indirizzo brevosend.com.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 525,
      enhanced: "5.7.1",
      match: "unauthorized ip",
      cause: "access-policy-blocked",
      fix: "allow-sending-ip",
      meaning: {
        en: "The password is fine: Brevo lets only listed IP addresses in, and the one of this server is not on the list.",
        it: "La password va bene: Brevo accetta solo gli indirizzi IP in elenco, e quello di questo server non c’è.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "5.7.8 authentication failed",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The login or the SMTP key is wrong. An API key or the account’s password does not work here.",
        it: "Il login o la chiave SMTP è sbagliata. Una chiave API o la password dell’account qui non valgono.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.0",
      match: "invalid login or password",
      cause: "bad-credentials",
      fix: "use-provider-smtp-credentials",
      meaning: {
        en: "The login or the SMTP key is wrong. An API key or the account’s password does not work here.",
        it: "Il login o la chiave SMTP è sbagliata. Una chiave API o la password dell’account qui non valgono.",
      },
    },
    {
      stage: "auth",
      code: 502,
      enhanced: "5.7.0",
      match: "not yet activated",
      cause: "account-not-activated",
      fix: "activate-account",
      meaning: {
        en: "Sending by SMTP is not enabled for the account yet, which is usual right after signing up.",
        it: "L’invio via SMTP non è ancora attivo per l’account: succede subito dopo la registrazione.",
      },
    },
  ],
  dns: { spf: "include:spf.brevo.com", dkimSelectors: ["brevo1", "brevo2"] },
  limits: { en: "Free plan: 300 messages a day.", it: "Piano gratuito: 300 messaggi al giorno." },
  docs: [
    "https://developers.brevo.com/docs/smtp-integration",
    "https://help.brevo.com/hc/en-us/articles/115000188150",
    "https://wpmailsmtp.com/docs/brevo-unauthorized-not-verified/",
  ],
  sources: [
    "developers.brevo.com SMTP page",
    "help.brevo.com SMTP troubleshooting and IP ranges pages",
    "wpmailsmtp.com docs of May 2026",
    "public repositories quoting the 525 reply and the DNS records",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
