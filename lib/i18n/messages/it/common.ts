import type { common as english } from "@/lib/i18n/messages/en/common";

export const common: typeof english = {
  productName: "Portwise",
  tagline: "Configurare la posta in uscita e provare che funziona",
  skipToContent: "Vai al contenuto",
  language: "Lingua",
  languages: { en: "English", it: "Italiano" },
  theme: "{next, select, dark {Passa al tema scuro} other {Passa al tema chiaro}}",
  nav: {
    label: "Portwise",
    setUp: "Configura",
    practice: "Esercizi",
    explain: "Spiega",
    guide: "Guida",
  },
  copy: { label: "Copia", done: "Copiato", failed: "Selezionare e copiare a mano" },
  password: { show: "Mostra", hide: "Nascondi" },
  newTab: "si apre in una nuova scheda",
  noScript:
    "Portwise segue la prova mentre si svolge e per farlo ha bisogno di JavaScript. Attivarlo per questa pagina.",
};
