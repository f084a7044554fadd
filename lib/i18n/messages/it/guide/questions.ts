import type { questions as english } from "@/lib/i18n/messages/en/guide/questions";

export const questions: typeof english = {
  title: "Le domande più frequenti",
  lead: "Risposte brevi; ognuna porta alla pagina con la figura.",
  description:
    "Che differenza c’è tra 25 e 587? Gmail usa la 465 o la 587? Che cos’è una password per le app? Risposte brevi sull’invio della posta.",
  items: [
    {
      id: "25-or-587",
      question: "Che differenza c’è tra la porta 25 e la 587?",
      short: "25: server · 587: programmi",
      answer:
        "La 25 è per i server di posta tra loro: nessun accesso, cifratura facoltativa, bloccata su quasi tutte le linee per via dello spam. La 587 è per programmi e persone: prima la cifratura, poi l’accesso. Da un sito o da un programma di posta si usa la 587.",
      topic: "ports",
    },
    {
      id: "587-or-25",
      question: "587 o 25?",
      short: "587",
      answer: "La 25 è giusta solo per un server di posta che consegna ad altri server di posta.",
      topic: "ports",
    },
    {
      id: "gmail",
      question: "Gmail usa la 465 o la 587?",
      short: "Entrambe",
      answer:
        "smtp.gmail.com accetta la 587 con STARTTLS e la 465 con TLS. In tutti e due i casi serve una password per le app o OAuth2.",
      topic: "providers",
    },
    {
      id: "465-obsolete",
      question: "La porta 465 è superata?",
      short: "No",
      answer:
        "Lo dicono molte guide, perché negli anni Novanta fu ritirata. L’RFC 8314 l’ha resa di nuovo ufficiale nel 2018, e la preferisce. Dove il gestore la indica, si può usare senza pensieri.",
      topic: "ports",
    },
    {
      id: "any-port",
      question: "Si può usare una porta qualsiasi?",
      short: "No",
      answer:
        "Solo quelle che il gestore ha aperto. Una porta è un ingresso sul server del gestore; dietro gli altri numeri non ascolta nessuno, o ascolta qualcun altro.",
      topic: "ports",
    },
    {
      id: "wrong-port",
      question: "Che cosa succede con la porta sbagliata?",
      answer:
        "Una di tre cose: la connessione viene rifiutata subito, non riceve risposta finché scade il tempo, oppure un altro servizio risponde in un’altra lingua. Non parte alcun messaggio, e neppure la password.",
      cause: "wrong-service-port",
    },
    {
      id: "hosting-block",
      question: "Come si capisce se l’hosting blocca una porta?",
      answer:
        "Una porta tace mentre un’altra dello stesso server risponde. Portwise le prova una accanto all’altra e scrive la lettera per il fornitore. Se tacciono tutte, provare da un’altra rete per esserne certi.",
      cause: "port-blocked",
    },
    {
      id: "app-password",
      question: "Che cos’è una password per le app?",
      answer:
        "Una seconda password che il gestore crea per un solo programma. È lunga, si vede una volta sola, funziona senza il secondo passaggio di verifica e si può ritirare da sola. Gmail, iCloud e Yahoo la chiedono per SMTP.",
      cause: "app-password-required",
    },
    {
      id: "right-password",
      question: "La password è giusta. Perché l’accesso non riesce?",
      answer:
        "Spesso la password dell’account è giusta, ma non è quella che serve: il gestore qui vuole una password per le app o una chiave SMTP, l’invio via SMTP è disattivato, o il nome utente ha un’altra forma. Che la webmail funzioni non dice nulla su SMTP.",
      cause: "bad-credentials",
    },
    {
      id: "ssl-tls-starttls",
      question: "SSL, TLS, STARTTLS: quale scegliere?",
      short: "465: SSL/TLS · 587: STARTTLS",
      answer:
        "Per la 465 «SSL» o «SSL/TLS», per la 587 «STARTTLS» o, se manca, «TLS». SSL vero e proprio è in pensione da tempo; è rimasta la parola.",
      topic: "smtp-and-smtps",
    },
    {
      id: "pop-and-imap",
      question: "Che cosa sono POP e IMAP?",
      short: "Ricevono; SMTP spedisce",
      answer:
        "POP scarica la posta su un dispositivo; IMAP la tiene sul server, uguale per tutti i dispositivi.",
      topic: "pop-and-imap",
    },
    {
      id: "accepted-not-arrived",
      question: "Perché il gestore ha detto «accettato» e non è arrivato nulla?",
      short: "Accettato non vuol dire consegnato",
      answer:
        "Vuol dire che il gestore ha preso in carico il messaggio. Dopo, il server del destinatario può rimandarlo, metterlo nello spam o respingerlo. Guardare nello spam, cercare una notifica, controllare SPF, DKIM e DMARC del dominio.",
      topic: "message-states",
    },
    {
      id: "wordpress-spam",
      question: "Perché la posta del sito WordPress finisce nello spam?",
      answer:
        "Senza impostazioni WordPress la affida al server web, che spedisce senza accesso a nome del dominio. Chi riceve non si fida. Conviene spedire con il server SMTP del gestore.",
      topic: "wordpress",
    },
    {
      id: "certificate-check",
      question: "Si può spegnere il controllo del certificato?",
      short: "No",
      answer:
        "È il controllo a distinguere il server vero da chi risponde al suo posto; senza, la password va a chiunque sia. Usare il nome scritto sul certificato, o farlo rinnovare.",
      cause: "cert-name-mismatch",
    },
    {
      id: "together",
      question: "Qualcuno può configurarlo insieme a me?",
      short: "Sì",
      answer:
        "Un’assistenza che usa Portwise può invitare a una configurazione condivisa: entrambi vedono ogni passo, la password la scrive il cliente, e nessun altro la vede.",
    },
  ],
};
