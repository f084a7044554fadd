import type { Provider } from "@/lib/providers/provider";

export const microsoft365Hve: Provider = {
  id: "microsoft-365-hve",
  name: "Microsoft 365 High Volume Email",
  aliases: ["HVE", "High Volume Email"],
  group: "mailbox",
  countries: [],
  availability: {
    state: "restricted",
    note: {
      en: "Reaches only recipients inside your own Microsoft 365 organisation. Passwords are promised until September 2028.",
      it: "Raggiunge solo destinatari della propria organizzazione Microsoft 365. Le password sono garantite fino a settembre 2028.",
    },
  },
  conditions: [],
  datedNotes: [],
  domains: [],
  mx: [],
  hosts: [
    {
      id: "worldwide",
      label: null,
      host: "smtp.hve.mx.microsoft",
      endpoints: [{ port: 587, security: "starttls", trust: "verified" }],
    },
  ],
  otherHosts: [{ host: "smtp-hve.office365.com", why: "older-name" }],
  oauth: true,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: { en: "The address of the HVE account.", it: "L’indirizzo dell’account HVE." },
  },
  password: {
    kind: "account",
    prefix: null,
    pattern: null,
    mistakes: [],
    where: {
      en: "The password of the HVE account: Exchange admin center › Mail flow › High Volume Email.",
      it: "La password dell’account HVE: interfaccia di amministrazione di Exchange › Flusso di posta › High Volume Email.",
    },
    url: "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/high-volume-mails-m365",
  },
  enableFirst: [
    {
      en: "Exchange admin center › Mail flow › High Volume Email: add an account.",
      it: "Interfaccia di amministrazione di Exchange › Flusso di posta › High Volume Email: aggiungere un account.",
    },
    {
      en: "Exempt the account from multi-factor sign-in and security defaults, or use OAuth.",
      it: "Escludere l’account dall’accesso a più fattori e dalle impostazioni predefinite di sicurezza, oppure usare OAuth.",
    },
    { en: "Set up the pay-as-you-go billing for HVE.", it: "Configurare la fatturazione a consumo per HVE." },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: { en: "The From address is the HVE account itself.", it: "Il mittente è lo stesso account HVE." },
  },
  rejections: [
    {
      stage: "body",
      code: 550,
      enhanced: "5.5.105",
      match: "external sending is not supported for high volume email accounts",
      cause: "account-not-activated",
      fix: "use-relay-service",
      meaning: {
        en: "HVE delivers only inside the organisation.",
        it: "HVE consegna solo all’interno dell’organizzazione.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.139",
      match: "authentication unsuccessful",
      cause: "access-policy-blocked",
      fix: "adjust-security-policy",
      meaning: {
        en: "Security defaults, Conditional Access or the authentication policy block the HVE account, or its password is wrong.",
        it: "Le impostazioni di sicurezza, l’accesso condizionale o i criteri di autenticazione bloccano l’account HVE, o la password è sbagliata.",
      },
    },
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.3",
      match: "authentication unsuccessful",
      cause: "access-policy-blocked",
      fix: "adjust-security-policy",
      meaning: {
        en: "Security defaults, Conditional Access or the authentication policy block the HVE account, or its password is wrong.",
        it: "Le impostazioni di sicurezza, l’accesso condizionale o i criteri di autenticazione bloccano l’account HVE, o la password è sbagliata.",
      },
    },
  ],
  dns: { spf: "include:spf.protection.outlook.com", dkimSelectors: ["selector1", "selector2"] },
  limits: {
    en: "50 recipients and 10 MB per message; no limit on the number of messages inside the organisation.",
    it: "50 destinatari e 10 MB per messaggio; nessun limite al numero di messaggi interni.",
  },
  docs: [
    "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/high-volume-mails-m365",
    "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/oauth-high-volume-mails-m365",
  ],
  sources: [
    "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/oauth-high-volume-mails-m365",
    "https://petri.com/high-volume-email-delivery-internal-recipients/",
    "https://www.tiagoscarvalho.com/exchange-online/hve-internal-notifications",
    "https://blog.minerva-ia.com/en/blog/tuegeqrv",
    "HVE settings page of a tenant management product (2026): server smtp.hve.mx.microsoft, old name deprecated",
    "several public HVE integrations (2026) using smtp.hve.mx.microsoft:587",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
