import type { settings as english } from "@/lib/i18n/messages/en/settings";

export const settings: typeof english = {
  fields: {
    address: "Indirizzo da cui il sito invia",
    provider: "Gestore",
    host: "Server di posta",
    endpoint: "Porta e sicurezza",
    port: "Porta",
    security: "Sicurezza",
    username: "Nome utente",
    password: "Password",
    fromName: "Nome del mittente",
    fromAddress: "Indirizzo del mittente",
    recipient: "Inviare il messaggio di prova a",
    signIn: "Accesso",
  },
  security: {
    starttls: "STARTTLS",
    tls: "TLS",
    none: "nessuna cifratura",
  },
  securityMeaning: {
    starttls: "comincia in chiaro e cifra prima di inviare qualcosa di riservato",
    tls: "cifrata dal primo byte",
    none: "tutto è leggibile lungo il percorso, anche la password",
  },
  signInMethods: {
    none: "senza accesso",
    password: "con nome utente e password",
    oauth2: "tramite browser (OAuth2)",
  },
  issues: {
    address: { invalid: "Inserire un indirizzo completo, per esempio negozio@example.com" },
    host: {
      required: "Inserire il nome del server di posta, per esempio smtp.example.com",
      invalid: "Inserire solo il nome del server di posta, per esempio smtp.example.com",
    },
    name: {
      invalid: "Inserire il nome del mittente su una sola riga",
      long: "Inserire un nome del mittente di al massimo 200 caratteri",
    },
    password: {
      required: "Inserire la password",
      long: "È più lunga di qualsiasi password: incollare soltanto la password",
    },
    port: { range: "Inserire una porta tra 1 e 65535" },
    security: { required: "Scegliere come è protetta la connessione" },
    username: {
      required: "Inserire il nome utente",
      long: "Inserire un nome utente di al massimo 320 caratteri",
    },
  },
  tidied: {
    "spaces-removed": "Sono stati tolti gli spazi.",
    "scheme-removed": "È stato tolto {scheme} iniziale.",
    "port-moved": "La porta è ora {port}.",
    "security-set": "La sicurezza è ora {security}.",
    "username-moved": "{username} è passato al nome utente.",
    "secret-removed":
      "La password che vi era scritta non è stata conservata: inserirla nel passo di accesso.",
    "path-removed": "È stato tolto {path} finale.",
    "brackets-removed": "Sono state tolte le parentesi.",
    "dot-removed": "È stato tolto il punto finale.",
  },
  addressQuestion: {
    isIt: "È <b>{address}</b>?",
    take: "Sì, usa questo",
    orType: "Oppure si corregge l’indirizzo qui sopra.",
    isServer: "<b>{host}</b> è un server di posta. Si può configurare a mano.",
    byHand: "Configura a mano",
    orAddress: "Oppure si inserisce l’indirizzo da cui invia il sito.",
  },
  tidiedAddress: "Dal testo incollato è stato preso l’indirizzo.",
  advice: {
    "starttls-on-tls-port":
      "Di solito la {port} parla TLS dal primo byte, non STARTTLS. Salvo diversa indicazione del gestore, scegliere TLS.",
    "tls-on-starttls-port":
      "Di solito la {port} comincia in chiaro e passa a STARTTLS. Salvo diversa indicazione del gestore, scegliere STARTTLS.",
    "relay-port":
      "La porta 25 serve ai server di posta tra loro. Quasi tutte le reti la bloccano e la posta inviata così finisce spesso nello spam. Meglio la 587.",
    "no-encryption":
      "Senza cifratura chiunque lungo il percorso può leggere la password e la posta. Solo per un server su questa macchina o per una prova.",
  },
};
