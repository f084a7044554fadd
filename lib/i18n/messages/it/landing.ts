import type { landing as english } from "@/lib/i18n/messages/en/landing";

export const landing: typeof english = {
  title: "La posta del sito, configurata e provata",
  lead: "Basta l’indirizzo da cui il sito invia. Portwise trova le impostazioni, invia un vero messaggio da seguire passo per passo e, se qualcosa lo ferma, trova la strada che funziona.",
  begin: "Trova le impostazioni",
  free: "Senza registrazione.",
  how: "Che cosa succede",
  find: {
    title: "Trova le impostazioni",
    text: "Dal solo indirizzo: server di posta, porta, cifratura e quale password serve.",
  },
  watch: {
    title: "Si vede partire un vero messaggio",
    text: "Fase per fase, dalla ricerca del server fino a quando il server di posta lo accetta.",
  },
  fix: {
    title: "Se si ferma, trova un’altra strada",
    text: "Il motivo in parole chiare e un pulsante con un rimedio appena verificato.",
  },
  more: {
    title: "Oppure si può cominciare altrove",
    test: "Provare impostazioni già note, tutto in una pagina",
    practice: "Esercitarsi con server che falliscono di proposito",
    explain: "Incollare un messaggio d’errore e farselo spiegare",
  },
};
