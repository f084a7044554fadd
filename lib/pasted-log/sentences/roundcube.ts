import type { SentenceTable } from "@/lib/pasted-log/sentences/sentence";

/** Roundcube's webmail, which most hosts offer; with a code in brackets it is read as the server's reply. */
export const roundcube: SentenceTable = {
  source:
    "roundcube/roundcubemail program/localization/it_IT/messages.inc, read on 28 November 2026; other languages recalled",
  rows: [
    {
      happened: "could-not-connect",
      stage: "connect",
      says: {
        en: "Connection to server failed",
        it: "Connessione al server fallita",
        de: "Verbindung zum Server fehlgeschlagen",
        fr: "La connexion au serveur a échoué",
        es: "Conexión al servidor fallida",
        pt: "Falha na conexão com o servidor",
      },
    },
    {
      happened: "sign-in-refused",
      stage: "auth",
      says: {
        it: "Autenticazione fallita",
        fr: "L'authentification a échoué",
        es: "Falló la autenticación",
        pt: "A autenticação falhou",
      },
    },
    {
      happened: "sender-refused",
      stage: "mail",
      says: {
        en: "Failed to set sender",
        it: ["Fallita l'impostazione del mittente", "Impossibile impostare il mittente"],
        de: "Fehler beim Setzen des Absenders",
      },
    },
    {
      happened: "recipient-refused",
      stage: "rcpt",
      says: {
        en: "Failed to add recipient",
        it: ["Fallito l'inserimento del destinatario", "Impossibile aggiungere il destinatario"],
        de: "Fehler beim Hinzufügen des Empfängers",
      },
    },
  ],
};
