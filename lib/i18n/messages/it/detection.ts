import type { Messages } from "@/lib/i18n/messages";

export const detection: Messages["detection"] = {
  looking: "Ricerca del gestore in corso…",
  found: "Trovato: <b>{name}</b> {how}",
  how: {
    table: "(dall’indirizzo)",
    "table-mx": "(da dove arriva la posta)",
    autoconfig: "(pubblicato dal dominio)",
    "well-known": "(pubblicato dal dominio)",
    ispdb: "(dall’archivio dei gestori di Thunderbird)",
    srv: "(dal DNS del dominio)",
    "mx-autoconfig": "(pubblicato dal servizio che riceve la posta)",
    "mx-ispdb": "(dall’archivio dei gestori di Thunderbird)",
    evidence: "(da indizi nel DNS del dominio)",
    probe: "(per tentativi)",
    guess: "",
  },
  door: "{host}, porta {port}",
  confirm: {
    title: "È questo il gestore?",
    text: "I messaggi partirebbero da un server di <b>{serverDomain}</b> {how}. La password arriva lì con la prima prova.",
    yes: "Sì, è il mio gestore",
    agreed: "Il gestore è stato confermato.",
  },
  suggestion: {
    title: "Potrebbe essere {name}",
    text: "Non c’è abbastanza certezza per compilare i campi: {door}.",
    use: "Usa questo",
  },
  certificate: {
    title: "Il server di {domain} si presenta come {name}",
    text: "Il suo certificato non vale per i nomi di {domain}, come spesso accade negli hosting condivisi. Conviene provarlo con il suo nome: {door}.",
  },
  lookAlike: {
    title: "Questo non è {imitated}",
    text: "Alcune lettere di {domain} somigliano soltanto a quelle di {imitated}. È meglio digitare l’indirizzo invece di incollarlo.",
  },
  lookAlikeServer: {
    title: "Server da non usare",
    text: "{serverDomain} imita il nome di un servizio noto: {door}. Potrebbe servire a rubare la password.",
  },
  passwordRefused: {
    title: "{name} non accetta password dai siti",
    text: "La posta è lì, ma si accede soltanto con OAuth2: una password verrebbe rifiutata. Qui sotto si può scegliere un servizio di invio, oppure si usa un’altra casella.",
  },
  ownDomainOnly: {
    title: "Un indirizzo {domain} non può spedire tramite SMTP",
    text: "{name} lo permette solo agli indirizzi di un dominio proprio. Chi ne ha uno può inserire quello.",
  },
  unencrypted:
    "Questo server non offre cifratura: la password potrebbe essere letta lungo il percorso. È bene chiederne un altro al gestore.",
  usernameDiffers: "Il nome utente non è l’indirizzo; si trova nel proprio account di {name}.",
  usernameMayBeLocalPart:
    "Se l’indirizzo completo non è accettato come nome utente, si può provare solo la parte prima della @.",
  recalled: "Queste impostazioni non sono confermate dal gestore. La prova dirà se sono giuste.",
  partial: "Non tutte le fonti hanno risposto in tempo.",
  differ:
    "Un’altra fonte indica un server diverso: {doors}. È bene chiedere al gestore quale sia quello giusto.",
  didYouMean: "Forse si intendeva <b>{address}</b>?",
  correct: "Usa questo indirizzo",
  noSuchDomain: {
    title: "{domain} non esiste",
    text: "La parte dopo la @ non è un dominio registrato. Forse c’è un errore di battitura.",
  },
  couldNotCheck: {
    title: "Impossibile controllare {domain}",
    text: "La ricerca non ha avuto risposta. Non dice nulla sull’indirizzo: si può scegliere il gestore qui sotto.",
  },
  nothingFound: {
    title: "Nessun gestore trovato per {domain}",
    text: "Il dominio non pubblica impostazioni leggibili. Il gestore si può scegliere qui sotto; il nome è sulla fattura del servizio.",
  },
  probeFoundNothing: {
    title: "Nessun server di {domain} ha risposto",
    text: "Nessuno dei nomi consueti è raggiungibile con un certificato valido. Il nome giusto è nel pannello dell’hosting.",
  },
  probe: "Prova i nomi consueti",
  forwarder: {
    title: "{domain} inoltra soltanto la posta",
    text: "{name} inoltra i messaggi e non li spedisce. Qui sotto si sceglie il servizio usato per spedire.",
  },
  gateway: {
    title: "{name} filtra la posta di {domain}",
    text: "Sta davanti alle caselle e non rivela dove siano. Il gestore si sceglie qui sotto.",
  },
  ownServer: {
    title: "{domain} ha un proprio server di posta",
    text: "Spesso è il pannello dell’hosting. Il server in uscita di solito si chiama {host}.",
  },
  amazon: {
    title: "La posta di {domain} arriva ad Amazon",
    text: "Con Amazon WorkMail, lo si sceglie qui sotto. Se Amazon serve solo a ricevere, si sceglie il servizio usato per spedire.",
  },
  noSmtp: {
    title: "{name} non permette l’invio tramite SMTP",
    text: "Nessun sito può spedire da questa casella. Si può scegliere un servizio di invio e spedire da un dominio proprio.",
  },
  relayAddress: {
    title: "Questo indirizzo inoltra soltanto",
    text: "Nasconde la casella vera e non può spedire. Serve l’indirizzo della casella che sta dietro.",
  },
  serverDiffers: "Il nome del server cambia per ogni cliente di {name}; si trova nel proprio account.",
  nullMx: "Il dominio dichiara di non ricevere posta: le risposte ai messaggi andrebbero perse.",
  credentials: {
    appPasswordRequired: "Servirà una password per le app, non quella con cui si accede.",
    appPasswordIf2fa: "Con la verifica in due passaggi attiva servirà una password per le app.",
    token: "Servirà una chiave o un token, non la password della casella.",
    enableFirst: "L’invio da altri programmi va prima attivato presso il gestore.",
    smtpAuthMayBeOff: "L’amministratore può aver disattivato l’invio tramite SMTP.",
    paidPlan: "Solo i piani a pagamento possono spedire in questo modo.",
  },
  help: "Istruzioni su {domain}",
  byHand: "Si può sempre scegliere qui sotto o inserire tutto a mano.",
};
