import type { starttlsAndTls as english } from "@/lib/i18n/messages/en/guide/starttls-and-tls";

export const starttlsAndTls: typeof english = {
  title: "STARTTLS e TLS: due strade per la stessa serratura",
  lead: "Una volta chiusa la serratura non c’è differenza. Cambia quando si chiude, e che cosa può succedere prima.",
  description:
    "STARTTLS sulla porta 587 e TLS implicito sulla 465, disegnati passo per passo: che cosa viaggia in chiaro, quando comincia la cifratura, che cosa può andare storto.",
  drawing: {
    title: "La stretta di mano, a confronto",
    starttls: "STARTTLS sulla 587",
    tls: "TLS sulla 465",
    you: "il programma",
    server: "il server",
    clear: "in chiaro",
    sooner: "fatto, due andate e ritorni prima",
    encrypted: "cifrato",
    toServer: "verso il server",
    toYou: "dal server",
    steps: {
      connect: "connessione",
      greeting: "220 saluto",
      ehlo: "EHLO",
      offers: "250 … STARTTLS",
      starttls: "STARTTLS",
      ready: "220 pronto",
      hello: "saluto TLS",
      certificate: "certificato",
      check: "il certificato viene controllato",
      offersAuth: "250 … AUTH PLAIN LOGIN",
      auth: "AUTH (nome utente, password)",
      accepted: "235 accettato",
    },
  },
  differences: {
    title: "Che cosa comporta",
    items: [
      {
        title: "Quanto è veloce",
        text: "TLS sulla 465 risparmia due andate e ritorni prima dell’accesso. A mano non si nota; una prova lo mostra in millisecondi.",
      },
      {
        title: "Quanto è sicuro",
        text: "Nei primi passi di STARTTLS qualcuno sul percorso potrebbe cancellare l’offerta di cifrare. Un programma che la cifratura soltanto la preferisce andrebbe avanti in chiaro. Uno che la pretende, come Portwise, si ferma.",
      },
      {
        title: "Che cosa dice lo standard",
        text: "L’RFC 8314 raccomanda TLS dal primo byte dove il gestore lo offre, e STARTTLS sulla 587 finché non sono passati tutti. Molte guide dicono ancora il contrario. Se pretesi, sono sicuri entrambi.",
      },
      {
        title: "Che cosa scegliere",
        text: "Quello che il gestore indica per primo. Se non risponde o viene filtrato, l’altro.",
      },
    ],
  },
  wrong: {
    title: "Che cosa va storto qui",
    lead: "Porta e modo vanno insieme. La coppia sbagliata non fallisce con garbo: un lato aspetta, o sente rumore.",
  },
};
