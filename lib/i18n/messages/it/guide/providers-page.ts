import type { providersPage as english } from "@/lib/i18n/messages/en/guide/providers-page";

export const providersPage: typeof english = {
  title: "Le impostazioni di ogni gestore",
  lead: "Server, porta, nome utente e tipo di password, confrontati con le pagine dei gestori.",
  description:
    "Server SMTP, porta, cifratura, nome utente e tipo di password di Gmail, Microsoft 365, Brevo, Amazon SES, Aruba, IONOS e altri cento.",
  groups: {
    mailbox: "Caselle",
    hosting: "Fornitori di hosting",
    "sending-service": "Servizi di invio",
  },
  noSmtp: "senza SMTP",
  page: {
    title: "{provider}: impostazioni SMTP",
    description:
      "Server SMTP, porta, cifratura, nome utente e password per spedire con {provider}, che cosa attivare prima, e che cosa significano i suoi rifiuti.",
    setUp: "Configurare {provider} e provarlo",
    server: "Server SMTP",
    ports: "Porte",
    firstChoice: "prima scelta",
    portColumn: "Porta",
    securityColumn: "Cifratura",
    security: { starttls: "con STARTTLS", tls: "TLS fin dall’inizio", none: "nessuna" },
    username: "Nome utente",
    password: "Password da usare",
    passwordKinds: {
      account: "la password della casella",
      "app-password": "una password per le app",
      "account-or-app-password":
        "la password della casella, o una per le app se la verifica in due passaggi è attiva",
      "smtp-key": "una chiave SMTP",
      "api-key": "una chiave API",
      token: "un token dedicato",
      "oauth-only": "nessuna: si accede solo con OAuth2",
    },
    passwordPage: "La pagina del gestore che ne parla",
    enableFirst: "Da attivare prima",
    sender: "Mittente",
    rewrites: "Il gestore sostituisce senza avvisare un indirizzo From che non appartiene all’account.",
    limits: "Limiti",
    dns: "Nel DNS del dominio",
    spf: "Il record SPF contiene",
    dkim: "Selettori DKIM",
    rejections: "Che cosa significano i suoi rifiuti",
    reply: "Il server dice",
    meaning: "Significa",
    docs: "Le pagine del gestore",
    checked: "Controllato il {date}.",
    trust: {
      verified: "Dati presi dalle pagine del gestore.",
      mixed: "Dati presi in parte dalle pagine del gestore, in parte da ciò che altri hanno osservato.",
      recalled: "Dati non confermati dalle pagine del gestore: provarli prima di farci conto.",
    },
    placeholder: "Al posto di {placeholder} va messo il proprio.",
    noSmtp: "Con questo gestore non si può spedire via SMTP.",
  },
};
