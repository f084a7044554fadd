import type { join as english } from "@/lib/i18n/messages/en/join";

export const join: typeof english = {
  title: "Entrare in una sessione",
  lead: "Qui si configura la posta insieme a un assistente. Aprire il link dell’invito, oppure inserire il codice ricevuto.",
  code: "Codice",
  codeHint: "Nove cifre, dettate al telefono. Un codice vale una volta sola, per 15 minuti.",
  enter: "Entra",
  busy: "Un momento, si apre la porta…",
  problems: {
    unknownTitle: "Non si apre nessuna sessione",
    unknown:
      "Il link o il codice contiene un errore, è già stato usato o è scaduto. Chiederne uno nuovo a chi l’ha mandato.",
    "too-manyTitle": "Troppi codici provati",
    "too-many": "Aspettare un quarto d’ora, oppure usare il link dell’invito.",
    offlineTitle: "Portwise non è raggiungibile",
    offline:
      "Portwise al momento non è raggiungibile. Controllare la connessione e premere di nuovo il pulsante.",
  },
  invitation: {
    title: "{name} aiuta a configurare la posta",
    lead: "{name} ha aperto questa sessione. Si vedono gli stessi passi nello stesso momento, ciascuno sul proprio schermo.",
    happens: "Che cosa succede",
    happenings: {
      address: "Si indica l’indirizzo da cui spedisce il sito e chi ne trasporta la posta.",
      together: "{name} segue e, dove serve, propone impostazioni: per accettarle basta un clic.",
      test: "Si invia un vero messaggio di prova e se ne segue il percorso.",
      report: "Alla fine resta una pagina con le impostazioni che funzionano, da conservare e da stampare.",
    },
    sees: "Che cosa vede {name}",
    seen: {
      settings: "Le impostazioni: indirizzo, server, porta, nome utente",
      step: "Il passo a cui si è arrivati",
      tests: "Le prove mentre corrono, e i risultati",
      messages: "I messaggi scritti qui",
    },
    seesNot: "Che cosa {name} non vede mai",
    unseen: {
      password: "La password: resta in questo browser, salvo lasciarla sigillata per le prove di un giorno",
      mail: "La casella e i messaggi che contiene",
      screen: "Lo schermo, né altro al di fuori di questa pagina",
    },
    begin: "Cominciare",
    goOn: "Continuare",
    until: "L’invito vale fino al",
  },
};
