import type { smtpAndSmtps as english } from "@/lib/i18n/messages/en/guide/smtp-and-smtps";

export const smtpAndSmtps: typeof english = {
  title: "SMTP e SMTPS",
  lead: "Portano lo stesso messaggio con le stesse parole. L’uno è una cartolina che si può mettere in una busta strada facendo; l’altro è chiuso prima di partire.",
  description:
    "Che cosa sono SMTP e SMTPS, che cosa può leggere chi sta sul percorso, e perché i programmi chiamano la stessa cosa SSL, TLS e STARTTLS.",
  postcard: {
    title: "SMTP",
    ports: "25, 587, 2525",
    text: "Comincia in chiaro. Con STARTTLS passa alla cifratura prima di dire qualcosa di riservato.",
    picture: "Una cartolina: chiunque la trasporti può leggerla",
  },
  letter: {
    title: "SMTPS",
    ports: "465",
    text: "Cifrato fin dal primo byte. Non c’è un momento in cui si possa leggere.",
    picture: "Una lettera chiusa: può aprirla solo il destinatario",
  },
  wire: {
    title: "Che cosa vede chi sta sul percorso",
    lead: "Lo stesso accesso su tre connessioni. La seconda riga della prima contiene nome utente e password, in un codice che qualsiasi computer sa sciogliere.",
    clear: "In chiaro, senza STARTTLS",
    upgraded: "STARTTLS, sulla 587",
    sealed: "TLS, sulla 465",
    verdicts: {
      clear: "si legge tutto",
      upgraded: "si legge solo l’inizio",
      sealed: "non si legge nulla",
    },
  },
  rule: {
    title: "L’accesso solo dentro la cifratura",
    text: "L’accesso (SMTP AUTH) esiste in entrambi, e deve avvenire solo dentro la cifratura. Sulla 587 Portwise pretende STARTTLS e si ferma se il server non lo offre: la password non viaggia mai in chiaro.",
  },
  names: {
    title: "Una cosa, molti nomi",
    lead: "I programmi non sono d’accordo su come chiamarli. Ecco che cosa scegliere.",
    program: "Programma",
    for587: "Per la 587",
    for465: "Per la 465",
    none: "–",
  },
};
