import type { letter as english } from "@/lib/i18n/messages/en/letter";

export const letter: typeof english = {
  subject: "Richiesta di apertura della porta TCP {port} in uscita verso {host}",
  greeting: "Buongiorno,",
  request:
    "il mio sito deve inviare la posta attraverso {host}. Dal vostro server la connessione non riesce. Vi chiedo di permettere le connessioni TCP in uscita verso {host}, porta {port}.",
  evidence: "Che cosa si è visto il {date} (UTC), da {ranFrom}:",
  chosen: "- porta {port} ({security}): {finding}",
  open: "- porta {port} ({security}): risponde in {ms} ms, quindi il server di posta funziona",
  other: "- porta {port} ({security}): {finding}",
  findings: {
    blocked: "nessuna risposta alla connessione",
    refused: "la connessione è stata rifiutata",
    "not-smtp": "risponde qualcosa che non è un server di posta",
    "tls-failed": "la cifratura fallisce; forse qualcosa si frappone",
    silent: "la connessione c’è, ma non arriva alcun saluto",
    failed: "non riuscita ({message})",
  },
  alternative:
    "Se la porta è bloccata di proposito, vi prego di indicarmi quale porta o quale relay usare al suo posto.",
  thanks: "Grazie",
};
