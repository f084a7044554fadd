import type { popAndImap as english } from "@/lib/i18n/messages/en/guide/pop-and-imap";

export const popAndImap: typeof english = {
  title: "POP e IMAP ricevono, SMTP spedisce",
  lead: "Tre protocolli si dividono il lavoro. Quando viene chiesto il server in uscita, POP e IMAP non c’entrano.",
  description:
    "Che cosa fanno POP e IMAP, in che cosa differiscono, quali porte usano, e perché nessuno dei due spedisce posta.",
  drawing: {
    title: "Chi porta la posta in quale direzione",
    description:
      "SMTP porta la posta dai dispositivi al gestore. POP la scarica su un solo dispositivo; IMAP mostra la stessa posta su tutti.",
    server: "server di posta",
    sends: "spedisce",
    takes: "scarica",
    mirrors: "mostra su tutti",
    devices: {
      program: "il sito",
      oneDevice: "un computer",
      phone: "telefono",
      laptop: "portatile",
      browser: "il browser",
    },
  },
  cards: [
    {
      name: "SMTP",
      does: "spedisce",
      text: "Dal programma al server del gestore, e da server a server. Porte 587 e 465.",
    },
    {
      name: "IMAP",
      does: "riceve, e lascia la posta sul server",
      text: "Tutti i dispositivi vedono le stesse cartelle e le stesse letture. Porta 993 con TLS, 143 con STARTTLS.",
    },
    {
      name: "POP",
      does: "riceve, e scarica la posta",
      text: "La posta va su un dispositivo e di solito lascia il server. Porta 995 con TLS, 110 con STARTTLS.",
    },
  ],
  mixUp: {
    title: "Lo scambio più comune",
    text: "Porta 993, 995, 143 o 110 nelle impostazioni in uscita: il server risponde, ma con «* OK» o «+OK» invece di «220». È il server che riceve. Quello che spedisce sta sulla 587 o sulla 465, spesso con un altro nome.",
  },
  password: {
    title: "La password è la stessa?",
    text: "Con una casella di solito sì: nome utente e password servono per ricevere e per spedire. Con un servizio di invio non c’è nulla da ricevere, e la chiave SMTP non ha a che fare con una casella.",
  },
};
