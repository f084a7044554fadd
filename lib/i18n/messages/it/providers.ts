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
    chooseYourself: "Scegli il gestore dall’elenco",
    notThis: "Non è {name}?",
    groups: {
      hosting: "L’hosting del sito",
      mailbox: "La casella di posta",
      "sending-service": "Un servizio di invio",
      other: "Nessuno di questi",
    },
    groupHints: {
      hosting: "La posta compresa con il dominio o con il sito",
      mailbox: "Indirizzi come nome@libero.it, PEC e posta aziendale",
      "sending-service": "Servizi nati per la posta di siti e applicazioni",
    },
    more: "Altri",
    other: "Altro SMTP",
    availability: {
      restricted: "con condizioni",
      ending: "sta cambiando",
      "no-smtp": "non spedisce via SMTP",
    },
  },
};
