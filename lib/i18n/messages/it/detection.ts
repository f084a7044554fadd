import type { Messages } from "@/lib/i18n/messages";

export const detection: Messages["detection"] = {
  looking: "Ricerca di chi gestisce la posta di {domain}…",
  card: {
    found: "{name} gestisce la posta di {domain}.",
    own: "La posta di {domain} parte da {host}.",
    chosen: "L’invio passa da {name}.",
    byHand: "Il server di posta si inserisce a mano.",
    byHandAt: "L’invio passa da {host}.",
    byHandNext: "Ora servono porta, nome utente e password.",
  },
  need: {
    account: "Serve la password della casella. Circa due minuti.",
    "app-password": "Serve una password per le app, creata apposta. Circa tre minuti.",
    "account-or-app-password":
      "Serve la password della casella, oppure una password per le app se è attiva la verifica in due passaggi. Circa due minuti.",
    "smtp-key": "Serve la chiave SMTP del proprio account. Circa due minuti.",
    "api-key": "Serve una chiave API del proprio account. Circa due minuti.",
    token: "Serve un token del proprio account. Circa due minuti.",
  },
  wayOn: {
    continue: "Continua",
    continueWith: "Continua con {name}",
    agree: "Sì, continua con {serverDomain}",
    waiting: "Un momento…",
  },
  ending:
    "Oggi le password funzionano. Dalla fine di {month} saranno disattivate per impostazione predefinita: un amministratore dovrà riattivarle, oppure si passa a un servizio di invio.",
  obstacle: {
    refused: {
      title: "{name} non accetta password dai siti.",
      text: "Nemmeno una password per le app: ammette soltanto l’accesso dal browser.",
    },
    "off-by-default": {
      title: "{name} ha disattivato le password.",
      text: "Dalla fine di {month} funzionano solo dove un amministratore le ha riattivate.",
    },
    "own-domain-only": {
      title: "Gli indirizzi {domain} non possono spedire dai siti.",
      text: "{name} lo permette solo agli indirizzi di un dominio proprio.",
    },
    "no-smtp": {
      title: "{name} non permette l’invio dai siti.",
      text: "Non ha SMTP: nessuna password può funzionare.",
    },
  },
  ways: {
    service: "Spedire con un servizio di invio",
    serviceHint: "{address} resta il mittente: il servizio chiede una volta sola di confermare l’indirizzo.",
    connection: "Usare il collegamento a {name} del proprio programma",
    steps: {
      choose:
        "Nelle impostazioni di posta del programma scegliere il collegamento che porta il nome di {name}, non «SMTP» o «altro». In WordPress lo offrono FluentSMTP e la versione a pagamento di WP Mail SMTP.",
      signIn: "Accedere come {address} quando il browser lo chiede e permettere al programma di spedire.",
      send: "Inviare il messaggio di prova del programma.",
      explain: "Se non riesce, incollare il messaggio in «Spiega», in cima a questa pagina.",
    },
    insist: "Un amministratore ha riattivato le password",
    insistText: "Allora presso {name} la password della casella funziona come prima.",
    insistNow: "Continua con la password",
    otherAddress: "Spedire da un altro indirizzo",
  },
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
    title: "{serverDomain} è il proprio gestore?",
    text: "La posta di {domain} partirebbe da un server di <b>{serverDomain}</b> {how}. La password arriva lì con la prima prova.",
  },
  suggestion: {
    title: "Potrebbe essere {name}",
    text: "Non c’è abbastanza certezza per compilare i campi: {door}.",
    use: "Usa questo",
    useNamed: "Usa {name}",
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
  relayAddress: {
    title: "Questo indirizzo inoltra soltanto",
    text: "Nasconde la casella vera e non può spedire. Serve l’indirizzo della casella che sta dietro.",
  },
  serverDiffers: "Il nome del server cambia per ogni cliente di {name}; si trova nel proprio account.",
  nullMx: "Il dominio dichiara di non ricevere posta: le risposte ai messaggi andrebbero perse.",
  credentials: {
    enableFirst: "L’invio da altri programmi va prima attivato presso il gestore.",
    smtpAuthMayBeOff: "L’amministratore può aver disattivato l’invio tramite SMTP.",
    paidPlan: "Solo i piani a pagamento possono spedire in questo modo.",
  },
  help: "Istruzioni su {domain}",
  byHand: "Configura a mano",
};
