import type { quickTest as english } from "@/lib/i18n/messages/en/quick-test";

export const quickTest: typeof english = {
  title: "Provare le impostazioni di posta",
  lead: "Tutto in una pagina. Un vero messaggio passa dal server e arriva all’indirizzo indicato; ogni tappa è visibile.",
  hostHint: "smtp.example.com:587 viene diviso da sé",
  usualSecurity: "quella usuale della porta",
  usernameHint: "Lasciare vuoti nome utente e password se il server accetta posta senza accesso.",
  passwordHint: "Raggiunge solo questo server e non viene conservata.",
  retype: "Non è stata conservata. Inserirla di nuovo per continuare.",
  settings: "Impostazioni",
  start: "Invia il messaggio di prova",
  again: "Prova di nuovo queste impostazioni",
  cancelled: "La prova è stata annullata. Ciò che è stato inserito è ancora qui.",
  sent: "Funziona: il server di posta ha accettato il messaggio",
  sentBy:
    "{host} lo ha accettato sulla porta {port} per {recipient}, dopo {seconds, number, ::.0} s. Ora verificare che sia arrivato.",
  proven: "Verificato adesso: questa prova è riuscita ad accedere lì.",
};
