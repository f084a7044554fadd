import type { Provider } from "@/lib/providers/provider";

export const icloud: Provider = {
  id: "icloud",
  name: "iCloud Mail",
  aliases: ["Apple Mail", "me.com", "mac.com", "iCloud+"],
  group: "mailbox",
  countries: [],
  availability: {
    state: "available",
    note: { en: "There is no port 465 here.", it: "Qui la porta 465 non c’è." },
  },
  conditions: ["two-factor"],
  datedNotes: [],
  domains: ["icloud.com", "me.com", "mac.com"],
  mx: ["mx01.mail.icloud.com", "mx02.mail.icloud.com"],
  hosts: [
    {
      id: "global",
      label: null,
      host: "smtp.mail.me.com",
      endpoints: [{ port: 587, security: "starttls", trust: "verified" }],
    },
  ],
  otherHosts: [],
  oauth: false,
  username: {
    rule: "address",
    value: null,
    pattern: null,
    hint: {
      en: "The whole iCloud address. With a domain of your own sign in with the @icloud.com address and use the other in From only.",
      it: "L’indirizzo iCloud completo. Con un dominio proprio si accede con l’indirizzo @icloud.com e l’altro si usa solo come mittente.",
    },
  },
  password: {
    kind: "app-password",
    prefix: null,
    pattern: "^[a-z]{4}-?[a-z]{4}-?[a-z]{4}-?[a-z]{4}$",
    mistakes: [],
    where: {
      en: "account.apple.com › Sign-In and Security › App-Specific Passwords > +. It looks like abcd-efgh-ijkl-mnop.",
      it: "account.apple.com › Accesso e sicurezza › Password specifiche per le app > +. Ha la forma abcd-efgh-ijkl-mnop.",
    },
    url: "https://account.apple.com/account/manage",
  },
  enableFirst: [
    {
      en: "Turn on two-factor authentication for the Apple Account.",
      it: "Attivare l’autenticazione a due fattori per l’Apple Account.",
    },
    {
      en: "Create an app-specific password for the site.",
      it: "Creare una password specifica per l’app per il sito.",
    },
  ],
  sender: {
    rule: "own-address",
    rewritesFrom: false,
    hint: {
      en: "The From address has to be the iCloud address, an alias, or a confirmed address of your own domain.",
      it: "Il mittente deve essere l’indirizzo iCloud, un alias o un indirizzo confermato del proprio dominio.",
    },
  },
  rejections: [
    {
      stage: "auth",
      code: 535,
      enhanced: "5.7.8",
      match: "authentication failed",
      cause: "bad-credentials",
      fix: "use-app-password",
      meaning: {
        en: "The password of the Apple Account was used, or the app-specific one was revoked: that happens whenever the account’s password changes.",
        it: "È stata usata la password dell’Apple Account, o quella specifica è stata revocata: succede a ogni cambio della password dell’account.",
      },
    },
    {
      stage: "mail",
      code: 550,
      enhanced: "5.7.0",
      match: "from address is not one of your addresses",
      cause: "sender-not-allowed",
      fix: "match-sender",
      meaning: {
        en: "The From address does not belong to the account.",
        it: "Il mittente non appartiene all’account.",
      },
    },
  ],
  dns: { spf: "include:icloud.com", dkimSelectors: ["sig1"] },
  limits: {
    en: "1,000 messages a day, 500 recipients each, 20 MB.",
    it: "1.000 messaggi al giorno, 500 destinatari ciascuno, 20 MB.",
  },
  docs: [
    "https://support.apple.com/en-us/102525",
    "https://support.apple.com/en-us/102654",
    "https://support.apple.com/en-us/102198",
  ],
  sources: [
    "Thunderbird ISPDB me.com (2026-03)",
    "Delta Chat provider database icloud",
    "public reports of the exact server replies",
  ],
  checked: "2026-11-24",
  trust: "verified",
};
