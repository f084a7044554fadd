import type { staff as english } from "@/lib/i18n/messages/en/staff";

export const staff: typeof english = {
  nav: {
    label: "Assistenza",
    desk: "Sportello",
    team: "Squadra",
    trail: "Registro",
    account: "Il proprio account",
    signOut: "Esci",
    signedInAs: "{name}, {role, select, lead {responsabile} other {operatore}}",
  },
  roles: { agent: "Operatore", lead: "Responsabile" },
  errors: "Alcuni campi vanno rivisti",
  failed: "Portwise non ha risposto. Nulla è cambiato: forse manca la connessione o il server è fermo.",
  issues: {
    name: {
      required: "Inserire il nome, così come lo leggeranno i clienti",
      long: "Usare al massimo 100 caratteri",
    },
    email: { required: "Inserire l’indirizzo", invalid: "Inserire un indirizzo come anna@example.com" },
    password: {
      required: "Inserire la password",
      short: "Usare almeno 12 caratteri",
      long: "Usare al massimo 256 caratteri",
    },
    code: { required: "Inserire il codice" },
  },
  fields: {
    name: "Nome",
    nameHint: "Lo leggono i clienti nell’invito.",
    email: "Indirizzo",
    emailHint: "Serve per accedere.",
    password: "Password",
    newPasswordHint:
      "Almeno 12 caratteri. Vanno bene quattro o cinque parole che non c’entrano l’una con l’altra.",
    passwordLength: "{missing, plural, one {Manca un carattere} other {Mancano # caratteri}}",
    passwordGood: "Lunghezza sufficiente",
    show: "Mostra",
    hide: "Nascondi",
  },
  signIn: {
    title: "Accesso",
    lead: "Per chi assiste i clienti. Chi è stato invitato come cliente non ha bisogno di un account: basta aprire il link dell’invito.",
    submit: "Accedi",
    working: "Accesso in corso …",
    passkey: "Accedi con una passkey",
    or: "oppure",
    needsScript: "Per accedere serve JavaScript. Attivarlo per questa pagina.",
    signedOut: "L’accesso è terminato.",
    signedOutEverywhere: "L’accesso è terminato su tutti i dispositivi.",
    problems: {
      refused: "Questo indirizzo e questa password non vanno insieme.",
      refusedHint: "Controllare entrambi. Portwise non dice quale dei due è sbagliato.",
      wait: "Troppi tentativi. Si può riprovare {minutes, plural, one {fra un minuto} other {fra # minuti}}.",
      passkeyRefused:
        "Questa passkey qui non è nota. Accedere con la password e aggiungerla nella pagina del proprio account.",
      passkeyFailed: "La passkey non è stata usata. Riprovare, oppure accedere con la password.",
      passkeyElsewhere: "Le passkey valgono per {host} e funzionano solo aprendo Portwise a quell’indirizzo.",
      codeRefused: "Il codice non è giusto oppure è scaduto. Usare quello mostrato adesso.",
      backupRefused: "Questo codice di riserva non è giusto oppure è già stato usato.",
      codeExpired:
        "Questo passo è scaduto: sono passati più di dieci minuti, oppure troppi codici erano sbagliati. Inserire di nuovo la password.",
    },
  },
  secondFactor: {
    title: "Ancora un passo",
    lead: "Questo account chiede una seconda prova.",
    code: "Codice dell’app",
    codeHint: "Sei cifre, che cambiano ogni 30 secondi.",
    backupCode: "Codice di riserva",
    backupCodeHint: "Uno di quelli annotati. Ognuno vale una volta sola.",
    useBackup: "Usa un codice di riserva",
    useApp: "Usa l’app",
    submit: "Continua",
    back: "Accedi con un altro account",
  },
  welcome: {
    title: "Entrare nella squadra",
    lead: "{role, select, lead {Il ruolo sarà responsabile: assistere i clienti, invitare i colleghi e vedere chi ha fatto che cosa.} other {Il ruolo sarà operatore: invitare i clienti e configurare la posta insieme a loro.}}",
    reading: "Lettura dell’invito …",
    submit: "Crea l’account",
    working: "Creazione dell’account …",
    emailTaken: "Esiste già un account con questo indirizzo",
    haveAccount: "Vai all’accesso",
    problems: {
      "link-unknown": {
        title: "Questo link non è dei nostri",
        text: "Forse è stato copiato solo in parte, oppure uno più recente lo ha sostituito. Chiederne un altro a chi lo ha mandato. Il link per il primo account viene scritto di nuovo a ogni avvio di Portwise.",
      },
      "link-used": {
        title: "Questo link è già stato usato",
        text: "Ogni link crea un solo account. Se l’account è il proprio, accedere; altrimenti avvisare un responsabile.",
      },
      "link-expired": {
        title: "Questo link è scaduto",
        text: "Chiederne un altro a chi lo ha mandato. Il link per il primo account viene scritto di nuovo a ogni avvio di Portwise.",
      },
    },
  },
  notForYou: {
    title: "Questa pagina è per i responsabili",
    text: "L’accesso è attivo, ma come operatore. Un responsabile può cambiare il ruolo nella pagina della squadra.",
    back: "Torna allo sportello",
  },
};
