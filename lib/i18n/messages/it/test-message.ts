import type { testMessage as english } from "@/lib/i18n/messages/en/test-message";

export const testMessage: typeof english = {
  subject: "Messaggio di prova di Portwise {code}",
  heading: "Le impostazioni di posta funzionano",
  arrived:
    "Questo messaggio è passato da {host}, porta {port}, con mittente {from}. Il suo arrivo prova l’intero percorso.",
  codeLabel: "Codice di arrivo",
  codeHint: "Confrontarlo con il codice nella pagina: lo stesso codice indica lo stesso messaggio.",
  nothingToDo: "È stato inviato con Portwise per verificare queste impostazioni. Non occorre fare altro.",
};
