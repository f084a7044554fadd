import type { messageStates as english } from "@/lib/i18n/messages/en/guide/message-states";

export const messageStates: typeof english = {
  title: "Spedito, accettato, consegnato",
  lead: "«250 OK» vuol dire che il gestore ha preso in carico il messaggio, non che è arrivato. Dopo passa per altre mani.",
  description:
    "Gli stati di un messaggio, da non spedito ad accettato, rimandato, consegnato, spam o respinto, e come scoprire in quale si trova il proprio.",
  drawing: {
    title: "Gli stati di un messaggio",
    description:
      "Da non spedito ad accettato dal gestore; da lì a rimandato e ritorno, e poi alla posta in arrivo, allo spam o al respingimento. Una prova vede fino ad accettato.",
    notSent: "Non spedito",
    accepted: "Accettato",
    deferred: "Rimandato",
    inbox: "In arrivo",
    spam: "Nello spam",
    bounced: "Respinto",
    says250: "risposta 250",
    says4xx: "«più tardi»",
    retries: "ritenta",
    sightEnds: "una prova vede fin qui",
  },
  knows: "Come si viene a sapere",
  states: {
    notSent: {
      name: "Non spedito",
      text: "La conversazione con il server si è fermata prima che prendesse il messaggio. Non c’è nulla in viaggio.",
      knows: "La prova lo dice subito, con la stazione e il motivo.",
    },
    accepted: {
      name: "Accettato dal gestore",
      text: "Il server del gestore ha risposto 250 e da quel momento ne è responsabile (RFC 5321). Di solito assegna un numero di coda.",
      knows:
        "Lo dice la prova. Il numero di coda va conservato: con quello l’assistenza ritrova il messaggio.",
    },
    deferred: {
      name: "Rimandato",
      text: "Il server del destinatario ha detto «non ora»: greylisting, casella piena, un guasto. Il gestore ritenta, fino a cinque giorni.",
      knows: "Nel registro del gestore; dopo qualche ora spesso un avviso nella casella del mittente.",
    },
    inbox: {
      name: "Nella posta in arrivo",
      text: "Consegnato, e al posto giusto.",
      knows:
        "Può dirlo solo il destinatario. Il messaggio di prova di Portwise porta per questo un codice di sei cifre.",
    },
    spam: {
      name: "Nella cartella spam",
      text: "Consegnato, ma senza fiducia: i motivi sono SPF, DKIM e DMARC del dominio, la reputazione di chi spedisce o il contenuto.",
      knows:
        "Il destinatario guarda nella cartella; l’intestazione Authentication-Results dice che cosa è stato controllato.",
    },
    bounced: {
      name: "Respinto",
      text: "Il server del destinatario lo ha rifiutato in via definitiva. Il gestore scrive al mittente una notifica con il motivo.",
      knows: "Nella casella del mittente. Incollando la notifica in Portwise se ne ha la spiegazione.",
    },
  },
  notThere: {
    title: "Accettato, ma non arriva nulla?",
    steps: [
      "Attendere dieci minuti e guardare nello spam, nelle promozioni e tra le regole del destinatario.",
      "Cercare una notifica di mancato recapito nella casella del mittente; perché arrivi, quella casella deve esistere.",
      "Cercare il numero di coda nel registro del gestore.",
      "Controllare SPF, DKIM e DMARC del dominio del mittente.",
      "Spedire a un indirizzo di un altro gestore e confrontare.",
    ],
  },
};
