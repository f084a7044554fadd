import type { providers as english } from "@/lib/i18n/messages/en/providers";

export const providers: typeof english = {
  picker: {
    legend: "Chi spedisce la posta?",
    search: {
      label: "Nome del gestore",
      hint: "Basta un nome, per esempio Brevo, Aruba o Gmail.",
    },
    found:
      "{count, plural, =0 {Nessun gestore con questo nome} one {# gestore trovato} other {# gestori trovati}}",
    none: "È un server di posta proprio, o un gestore che qui manca? Con «Altro SMTP» i dati si scrivono a mano.",
    often: "I più scelti",
    groups: {
      "sending-service": "Altri servizi di invio",
      mailbox: "Caselle di posta",
      hosting: "Hosting",
    },
    groupHints: {
      "sending-service": "Servizi nati per la posta di siti e applicazioni",
      mailbox: "Indirizzi come nome@libero.it, PEC e posta aziendale",
      hosting: "La posta compresa con il dominio o con il sito",
    },
    other: "Altro SMTP",
    availability: {
      restricted: "con condizioni",
      ending: "sta cambiando",
      "no-smtp": "non spedisce via SMTP",
    },
  },
};
