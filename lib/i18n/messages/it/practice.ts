import type { practice as english } from "@/lib/i18n/messages/en/practice";

export const practice: typeof english = {
  title: "Server di prova",
  description: "Server di posta che sbagliano apposta, per provare Portwise e per esercitarsi.",
  lead: "Server di posta che sbagliano apposta. Aprendone uno nella procedura si vede come Portwise scopre che cosa non va e che cosa funziona al suo posto. Nulla esce da questa macchina.",
  off: "Qui i server di prova sono spenti (PORTWISE_PRACTICE=off).",
  servers: "Server",
  host: "Server",
  username: "Nome utente",
  password: "Password",
  ports: "Porte",
  correctPassword: "Che cosa funziona",
  door: {
    silent: "nessuna risposta",
    starttls: "STARTTLS",
    tls: "TLS",
    none: "senza cifratura",
  },
  open: "Aprire nella procedura",
  arrived: {
    title: "Messaggi arrivati",
    lead: "Ciò che i server di prova hanno accettato, dal più recente. L’elenco si aggiorna da solo e si perde al riavvio di Portwise. Lo vede chiunque usi questo Portwise, perciò gli indirizzi sono abbreviati.",
    empty:
      "Non è ancora arrivato nulla. Aprendo «works» nella procedura e inviando una prova, il messaggio apparirà qui.",
    count: "{count, plural, one {# messaggio} other {# messaggi}}",
    lost: "In questo momento Portwise non risponde. Appena risponde, l’elenco prosegue da solo.",
    to: "a {recipients}",
    noSubject: "(senza oggetto)",
  },
  scenarios: {
    works: {
      title: "Tutto funziona",
      learn: "Come si presenta una prova riuscita: 587 con STARTTLS, e anche 465 con TLS.",
    },
    "tls-only": {
      title: "È aperta solo la 465",
      learn: "La 587 rifiuta la connessione. Portwise prova da solo la 465 e la propone già verificata.",
    },
    "587-blocked": {
      title: "Un firewall blocca la 587",
      learn: "Silenzio su 587, 465 e 25, come da molte reti di hosting. La via d’uscita è la 2525.",
    },
    "all-blocked": {
      title: "Un firewall blocca tutte le porte della posta",
      learn:
        "Nessuna impostazione aiuta. Aiuta una lettera al fornitore di hosting, con ciò che è stato misurato.",
    },
    "wrong-password": {
      title: "La password contiene un errore",
      learn: "Come si legge un accesso rifiutato, e perché Portwise non lo ripete sulle altre porte.",
    },
    "app-password": {
      title: "Serve una password per le app",
      learn: "Il server risponde come Gmail quando l’account ha la verifica in due passaggi.",
    },
    microsoft: {
      title: "Le password non sono più accettate",
      learn: "Il server risponde come Microsoft 365 dove l’autenticazione di base è disattivata.",
    },
    "no-starttls": {
      title: "587 senza cifratura",
      learn: "Manca STARTTLS. Portwise non invia la password in chiaro e cerca una porta cifrata.",
    },
    expired: {
      title: "Il certificato è scaduto",
      learn:
        "A un server che non può dimostrare chi è non si invia nulla; rinnovarlo spetta a chi lo gestisce.",
    },
    "other-name": {
      title: "Il certificato è di un altro host",
      learn:
        "Frequente negli hosting condivisi: Portwise trova il nome sul certificato, lo verifica e lo propone.",
    },
    greylisting: {
      title: "Gli sconosciuti aspettano",
      learn: "Il primo messaggio è rimandato, il secondo accettato. Ripetendo la prova, arriva.",
    },
    "sender-refused": {
      title: "Il mittente è rifiutato",
      learn: "L’accesso è giusto, ma l’indirizzo del mittente non gli è consentito.",
    },
    slow: {
      title: "Il server è lento",
      learn: "Ogni risposta richiede quasi un secondo. Il percorso mostra dove va il tempo.",
    },
  },
};
