import type { explain as english } from "@/lib/i18n/messages/en/explain";

export const explain: typeof english = {
  title: "Spiega un errore di posta",
  description:
    "Incolli ciò che ha detto un server di posta, un plug-in o un programma: Portwise trova le righe che contano e dice che cosa è successo e da dove cominciare.",
  lead: "Incolli ciò che ha detto un server di posta, un plug-in o un programma: una riga, un log intero o il messaggio tornato indietro.",
  paste: {
    label: "Che cosa ha detto?",
    hint: "Password, chiavi e righe di accesso vengono tolte nel Suo browser. A questo Portwise arrivano solo la riga che conta e nome, porta e cifratura del server; nulla viene conservato.",
    placeholder: "535 5.7.8 Username and Password not accepted",
  },
  submit: "Spiega",
  explaining: "Lettura in corso …",
  clear: "Ricomincia",
  issues: {
    empty: "Prima incolli il messaggio di errore o il log.",
    long: "Il testo è di {size} KB; se ne possono leggere {limit}. Incolli la parte attorno all’errore.",
  },
  samples: {
    title: "Oppure provi un esempio",
    names: {
      reply: "Una risposta",
      phpmailer: "PHPMailer",
      wpMailSmtp: "WP Mail SMTP",
      nodemailer: "nodemailer",
      python: "Python",
      java: "Java",
      go: "Go",
      dotnet: ".NET",
      ruby: "Ruby",
      bounce: "Messaggio respinto",
      swaks: "swaks",
      openssl: "openssl",
      curl: "curl",
      msmtp: "msmtp",
      postfix: "Log di Postfix",
      exim: "Log di Exim",
    },
  },
  empty: {
    title: "Che cosa si può incollare",
    text: "Una risposta come «550 5.7.1 Relaying denied», l’output di debug di un plug-in, un’eccezione con la sua traccia, una riga del log di un server di posta o l’intero messaggio del «mail delivery subsystem».",
  },
  nothing: {
    title: "Qui non si parla di alcun errore",
    text: "Non c’è il rifiuto di un server né l’errore di un programma. Contano le righe attorno a «error», «failed» o a un numero come 535 o 550.",
  },
  failed: {
    title: "Non è stato possibile ottenere la spiegazione",
    text: "Questo Portwise non ha risposto. Il testo incollato è ancora qui.",
    tooMany:
      "Troppe richieste in poco tempo. Tra un minuto funzionerà di nuovo; il testo incollato è ancora qui.",
    again: "Chiedi di nuovo",
  },
  result: {
    confidence: {
      certain: "È certo",
      likely: "È probabile",
      possible: "È un’ipotesi",
    },
    why: "Da che cosa si capisce",
    other: "Potrebbe anche essere",
    fixes: "Che cosa fare",
    first: "Per primo",
    more: "La pagina del gestore",
    guide: "Altro su questo problema",
    lines: "Le righe che contano",
    linesHint:
      "{count, plural, one {Lo dice una riga del testo incollato; è evidenziata.} other {Lo dicono # righe del testo incollato; sono evidenziate.}}",
    whole: "Tutto il testo incollato, come lo vede Portwise",
    telling: "riga che conta",
    hidden: "{count, plural, one {È stato nascosto un segreto.} other {Sono stati nascosti # segreti.}}",
    settings: "Le impostazioni usate",
    host: "Server",
    port: "Porta",
    security: "Cifratura",
    username: "Nome utente",
    securityNames: { starttls: "STARTTLS", tls: "TLS dall’inizio", none: "Nessuna" },
    carry: "Prova queste impostazioni nella procedura guidata",
    carryHint: "La procedura le prova, scopre quali porte funzionano e propone ciò che serve.",
  },
};
