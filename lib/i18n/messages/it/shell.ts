import type { shell as english } from "@/lib/i18n/messages/en/shell";

export const shell: typeof english = {
  description:
    "Basta l’indirizzo da cui il sito invia. Portwise trova server, porta e cifratura, invia un vero messaggio mentre si guarda e rimedia a ciò che lo ferma.",
  footer: {
    promise:
      "La password raggiunge solo il server di posta: Portwise non la conserva, non la annota nei registri e non la scrive nei rapporti.",
    places: "Altro in Portwise",
    questions: "Domande",
    glossary: "Glossario",
    providers: "Gestori",
    practice: "Server di prova",
    api: "Per i programmi",
  },
  notFound: {
    title: "A questo indirizzo non c’è alcuna pagina",
    lead: "Il collegamento può essere vecchio, oppure manca una lettera. Ciò che è stato inserito nella procedura è conservato.",
    setUp: "Configurare la posta",
    explain: "Farsi spiegare un messaggio d’errore",
    guide: "Leggere la guida",
    practice: "Provare i server di prova",
  },
};
