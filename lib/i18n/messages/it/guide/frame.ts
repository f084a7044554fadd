import type { frame as english } from "@/lib/i18n/messages/en/guide/frame";

export const frame: typeof english = {
  title: "Guida alla posta in uscita",
  lead: "Porte, cifratura, accesso e tutto ciò che può andare storto tra un sito e una casella. Soprattutto in figure.",
  description:
    "Quale porta usare per spedire, STARTTLS e TLS a confronto, ogni errore SMTP spiegato con il primo rimedio, e le impostazioni di oltre cento gestori.",
  home: "Guida",
  contents: "In questa guida",
  breadcrumbs: "Posizione nel sito",
  setUp: "Configurare e provare la posta",
  setUpLead: "Portwise compila le impostazioni, spedisce un messaggio vero e dice che cosa cambiare.",
  journeyTitle: "Il viaggio di un messaggio",
  journeyLead:
    "Tra il programma e «accettato» ci sono otto stazioni. In ognuna qualcosa può fermarlo: scegliendo una stazione si vede che cosa, e che cosa aiuta.",
  onThisPage: "In questa pagina",
  neighbours: "Prima e dopo questa pagina",
  previous: "Pagina precedente",
  next: "Pagina successiva",
  topics: {
    ports: {
      name: "Porte",
      summary:
        "587, 465, 2525, 25 e le altre, una accanto all’altra: che cosa si parla su ciascuna, e chi la blocca.",
    },
    "smtp-and-smtps": {
      name: "SMTP e SMTPS",
      summary: "Una cartolina e una lettera chiusa, e che cosa può leggerne chi sta sul percorso.",
    },
    "starttls-and-tls": {
      name: "STARTTLS e TLS",
      summary: "Due strade per la stessa serratura, disegnate passo per passo.",
    },
    problems: {
      name: "Problemi",
      summary: "Ogni motivo per cui la posta non parte, che aspetto ha e che cosa aiuta per primo.",
    },
    providers: {
      name: "Gestori",
      summary: "Server, porta, nome utente e tipo di password di oltre cento gestori.",
    },
    "message-states": {
      name: "Stati di un messaggio",
      summary: "Accettato non vuol dire consegnato: che cosa succede dopo l’invio, e chi lo sa.",
    },
    "good-practice": { name: "Buone abitudini", summary: "Otto abitudini che fanno arrivare la posta." },
    wordpress: {
      name: "WordPress",
      summary:
        "Come spedisce WordPress, perché i messaggi si perdono, e due modi per usare un server di posta.",
    },
    "pop-and-imap": {
      name: "POP e IMAP",
      summary: "L’altra direzione: come si riceve la posta, e perché questi due non spediscono mai.",
    },
    questions: { name: "Domande", summary: "Risposte brevi a ciò che si chiede su porte e invio." },
    glossary: { name: "Glossario", summary: "Le parole della posta in uscita, in una o due frasi ciascuna." },
  },
};
