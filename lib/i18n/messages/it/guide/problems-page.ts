import type { problemsPage as english } from "@/lib/i18n/messages/en/guide/problems-page";

export const problemsPage: typeof english = {
  title: "Quando la posta non parte",
  lead: "Tutti i motivi, nell’ordine in cui un messaggio li incontra. Ognuno ha una pagina: che cosa si vede, perché succede, che cosa aiuta per primo.",
  description:
    "Tutti i motivi per cui l’invio della posta non riesce: porte, cifratura, certificati, accesso, mittente, destinatario, contenuto. Che aspetto hanno e che cosa aiuta, in ordine.",
  groups: {
    "look-up": { name: "Ricerca", lead: "Dal nome del server si passa al suo indirizzo." },
    connection: { name: "Connessione", lead: "Si bussa alla porta, e qualcuno risponde." },
    encryption: { name: "Cifratura", lead: "La linea si chiude, e il server mostra chi è." },
    "sign-in": { name: "Accesso", lead: "Nome utente e password, o ciò che li sostituisce." },
    account: { name: "Account", lead: "Se l’account può spedire, e quanto." },
    sender: { name: "Mittente", lead: "A nome di chi parte il messaggio." },
    recipient: { name: "Destinatario", lead: "Se dall’altra parte l’indirizzo è conosciuto." },
    message: { name: "Messaggio", lead: "Che cosa contiene, e chi ne risponde." },
    anywhere: { name: "Ovunque", lead: "Ciò che può succedere in ogni stazione." },
  },
  causeCount: "{count} cause",
  usual: {
    title: "I cinque più frequenti",
    looks: "Si presenta così",
    helps: "Che cosa aiuta, in ordine",
    items: {
      "server-unresponsive": {
        name: "La connessione scade",
        looks: "Nessuna risposta entro il limite di tempo.",
        helps: [
          "un’altra porta che ora risponde: 587, 465, 2525",
          "più tempo, per un server lento",
          "il firewall, o il fornitore di connettività",
        ],
      },
      "bad-credentials": {
        name: "L’accesso non riesce",
        looks: "535, 534, 530, a volte 454.",
        helps: [
          "di nuovo nome utente e password",
          "una password per le app o una chiave SMTP al posto della password dell’account",
          "l’invio via SMTP attivato",
          "l’accesso con OAuth2",
          "la forma giusta del nome utente",
        ],
      },
      "port-blocked": {
        name: "La porta è bloccata",
        looks: "Silenzio su una porta, risposte su un’altra.",
        helps: [
          "la 587 o la 2525",
          "chiedere al fornitore di hosting o di connettività di aprirla: quale server, quale porta, quando, che cosa si è visto",
        ],
      },
      "tls-mode-mismatch": {
        name: "La cifratura non si stabilisce",
        looks: "Un messaggio su handshake o certificato, oppure STARTTLS manca.",
        helps: [
          "l’altro modo: 465 al posto di 587, o viceversa",
          "il nome del server come sta sul certificato",
          "un TLS più recente sul server",
          "spegnere i programmi che ispezionano",
        ],
      },
      "traffic-intercepted": {
        name: "Un firewall la trattiene",
        looks: "Silenzio su ogni porta di ogni server.",
        helps: [
          "consentire in uscita il server e la porta del gestore",
          "provare da fuori del firewall per esserne certi",
          "poi correggere la regola, e lasciare acceso il firewall",
        ],
      },
    },
  },
  page: {
    seen: "Che cosa si vede",
    replies: "Con le parole di server e programmi",
    why: "Perché succede",
    fixes: "Che cosa aiuta, in ordine",
    firstFix: "Da provare per primo",
    otherFixes: "Se non basta",
    related: "Si somigliano",
    stationHere: "fermato qui",
    explain: "Il messaggio è scritto in un altro modo?",
    explainLink: "Incollandolo, Portwise lo spiega",
    practice: {
      title: "Vederlo succedere",
      text: "C’è un server per esercitarsi che sbaglia proprio così. Aprirlo nella configurazione, e guardare che cosa ne ricava Portwise.",
      link: "Al server per esercitarsi",
    },
    providers: "Gestori che lo dicono a modo loro",
    providersLead: "Che cosa dicono, e dove si interviene da loro.",
    link: "Per saperne di più",
    description: "{name}: che aspetto ha, perché succede, e che cosa aiuta per primo.",
  },
};
