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
  which: {
    title: "Qual è il proprio gestore?",
    items: [
      "È chi tiene la casella, non chi vende la connessione a Internet. Con nome@gmail.com è Gmail.",
      "Con un indirizzo del proprio dominio è spesso l’azienda presso cui stanno il dominio o il sito; alcune tengono la posta da Google o da Microsoft.",
      "Chi si è iscritto a un servizio di invio, come Brevo o Amazon SES, ha quello come gestore.",
      "In dubbio? Portwise lo scopre dall’indirizzo. E con «Altro SMTP» si può inserire a mano qualsiasi altro server.",
    ],
  },
  often: "I più cercati",
  noSmtp: "senza SMTP",
  page: {
    title: "{provider}: impostazioni SMTP",
    lead: "Tutto ciò che un programma chiede per spedire con {provider}, e che cosa sistemare prima.",
    description:
      "Server SMTP, porta, cifratura, nome utente e password per spedire con {provider}, che cosa attivare prima, e che cosa significano i suoi rifiuti.",
    setUp: "Configurare {provider} e provarlo",
    server: "Server SMTP",
    firstChoice: "prima scelta",
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
    passwordWhere: "Dove si prende la password",
    passwordPage: "La pagina del gestore che ne parla",
    enableFirst: "Da attivare prima",
    sender: "Mittente",
    limits: "Limiti",
    spf: "Il record SPF contiene",
    rejections: "Che cosa significano i suoi rifiuti",
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
