import type { CausesWords } from "@/lib/i18n/wording";

export const causes: CausesWords = {
  "dns-not-found": {
    name: "Il nome del server non esiste",
    title: "Non esiste un server di nome {host}",
    explanation:
      "Il DNS, l’elenco degli indirizzi di Internet, non ha nulla sotto questo nome. Di solito c’è una lettera in più o in meno, oppure il server del gestore ha un nome diverso da quello del dominio.",
  },
  "dns-failure": {
    name: "La ricerca del nome del server non è riuscita",
    title: "Non è stato possibile cercare l’indirizzo di {host}",
    explanation:
      "I server dei nomi non hanno risposto, o hanno risposto di avere un guasto. Questo non dice se il nome sia giusto, e spesso passa in pochi minuti.",
  },
  "connection-refused": {
    name: "Sulla porta non c’è nessuno in ascolto",
    title: "{host} c’è, ma sulla porta {port} non ascolta nessuno",
    explanation:
      "La connessione è stata respinta subito: su questa porta non c’è un server di posta, o un firewall risponde al suo posto. Quasi sempre la porta o l’host giusti sono altri.",
  },
  "port-blocked": {
    name: "La porta non risponde",
    title: [
      "Da qui tutte le porte di posta sono bloccate: {silentPorts}",
      "Nessuna risposta da {host} sulla porta {port}",
    ],
    explanation: [
      "Nessuna delle porte di {host} ({silentPorts}) ha risposto alla connessione. La rete tra questa macchina e il server scarta la posta, come fanno i fornitori di hosting e di connettività per frenare lo spam. Nessuna impostazione lo cambia. Solo un server del tutto spento darebbe lo stesso quadro.",
      "La connessione non è stata né accettata né rifiutata: si è persa per strada. I fornitori di hosting e di connettività scartano così le porte di posta in uscita per frenare lo spam, e lo stesso fanno i firewall.",
    ],
  },
  "host-unreachable": {
    name: "Nessuna strada porta al server",
    title: "Da qui non c’è una strada verso {host}",
    explanation:
      "La rete segnala che l’indirizzo non è raggiungibile. Spesso il nome del server porta a un indirizzo IPv6, quello di nuovo tipo, e questa macchina ha solo quello vecchio; altrimenti è la rete stessa, o un firewall, a fermare il passaggio.",
  },
  "connection-dropped": {
    name: "La connessione si è interrotta",
    title: "La connessione con {host} si è interrotta senza spiegazioni",
    explanation:
      "Il server, o qualcosa lungo il percorso, ha chiuso la connessione senza dire perché. Lo fanno i firewall, i server sovraccarichi e quelli che non vogliono parlare con questo indirizzo.",
  },
  "server-unresponsive": {
    name: "Il server impiega troppo a rispondere",
    title: "{host} è raggiungibile, ma non ha risposto in tempo",
    explanation:
      "La connessione c’è; la risposta attesa non è arrivata. Il server può essere occupato, può star controllando chi chiama, o può aspettare una cifratura che le impostazioni avviano solo dopo.",
  },
  "tls-mode-mismatch": {
    name: "La porta si aspetta l’altro tipo di cifratura",
    title: "La porta {port} di {host} si aspetta l’altro tipo di cifratura",
    explanation:
      "I tipi sono due: TLS fin dal primo byte, di solito sulla porta 465, e STARTTLS, che comincia in chiaro e si usa di solito sulla 587. Le impostazioni ne usano uno, il server attende l’altro.",
  },
  "wrong-service-port": {
    name: "Dietro la porta c’è un altro servizio",
    title: "La porta {port} di {host} appartiene a un altro servizio",
    explanation:
      "Qualcosa ha risposto, ma non spedisce posta: per esempio un server web, o il server da cui la posta si scarica (IMAP, POP3). La spedizione ha porte sue.",
  },
  "starttls-unavailable": {
    name: "Il server non offre STARTTLS",
    title: "{host} non offre la cifratura sulla porta {port}",
    explanation:
      "Le impostazioni chiedono STARTTLS e il server non lo offre o non riesce ad avviarlo. Proseguire vorrebbe dire mandare la password in chiaro: per questo ci si ferma qui.",
  },
  "tls-required": {
    name: "Il server vuole prima la cifratura",
    title: "{host} vuole la cifratura prima di proseguire",
    explanation:
      "Questo server parla solo con chi cifra la connessione. Nelle impostazioni la cifratura è spenta, o il programma non l’ha avviata.",
  },
  "tls-incompatible": {
    name: "Nessuna versione di TLS in comune",
    title: "{host} e la macchina che spedisce non hanno una cifratura in comune",
    explanation:
      "Entrambi sanno cifrare, ma nessuna versione di TLS, nessun algoritmo o lunghezza di chiave dell’uno basta all’altro. Quasi sempre uno dei due è molto vecchio.",
  },
  "traffic-intercepted": {
    name: "Qualcosa nel mezzo risponde al posto del server",
    title: "Qualcosa tra qui e {host} altera la conversazione",
    explanation:
      "Un antivirus, un firewall o un proxy sta sulla linea e risponde al posto del server o riscrive quello che dice. Segni tipici: un saluto fatto di asterischi, un certificato creato dal programma di sicurezza.",
  },
  "cert-expired": {
    name: "Il certificato è scaduto o non ancora valido",
    title: [
      "Il certificato di {host} è scaduto il {endedOn}, {endedAgo}",
      "Il certificato di {host} vale solo dal {beginsOn}",
      "Il certificato di {host} è scaduto o non ancora valido",
    ],
    explanation: [
      "Un certificato vale da una data a un’altra; questo valeva fino al {endedOn}. Di solito non è stato rinnovato; a volte è sbagliato l’orologio della macchina che spedisce. Non è stato inviato nulla, nemmeno la password.",
      "Un certificato vale da una data a un’altra; questo vale dal {beginsOn}. È stato installato troppo presto, oppure è sbagliato l’orologio della macchina che spedisce. Non è stato inviato nulla, nemmeno la password.",
      "Un certificato vale da una data a un’altra, e oggi ne è fuori. Di solito non è stato rinnovato; a volte è sbagliato l’orologio della macchina che spedisce.",
    ],
  },
  "cert-untrusted": {
    name: "Il certificato viene da un’autorità sconosciuta",
    title: "Il certificato di {host} viene da un’autorità che qui non è riconosciuta",
    explanation:
      "Un certificato può farlo chiunque; solo quello firmato da un’autorità nota prova chi sta rispondendo. Questo è autofirmato, di un’autorità privata, o inviato senza l’anello che lo lega a una nota.",
  },
  "cert-name-mismatch": {
    name: "Il certificato è intestato a un altro nome",
    title: "Il certificato mostrato da {host} è intestato a un altro nome",
    explanation:
      "Il server dimostra di essere qualcuno, ma non chi era stato chiamato. Succede spesso sugli hosting condivisi, dove mail.dominio risponde con il certificato del fornitore.",
  },
  "bad-credentials": {
    name: "Nome utente o password non accettati",
    title: [
      "{host} non ha accettato l’accesso di {username}",
      "{host} non ha accettato il nome utente o la password",
    ],
    explanation:
      "Il server è stato raggiunto; è l’accesso a non essere riuscito. I server non dicono quale dei due sia sbagliato. Spesso la password è vecchia, o è quella dell’account dove ne serve una per le app o una chiave SMTP.",
  },
  "app-password-required": {
    name: "Serve una password per le app",
    title: [
      "{provider} chiede una password per le app per {username}",
      "{provider} chiede una password per le app",
    ],
    explanation:
      "La password dell’account serve per entrare con il browser. Ai programmi il gestore ne assegna una a parte, di solito dopo aver attivato la verifica in due passaggi.",
  },
  "web-login-required": {
    name: "Il gestore chiede un accesso dal browser",
    title: "{provider} sospende l’accesso finché non viene confermato in un browser",
    explanation:
      "L’accesso è parso insolito al gestore – un luogo nuovo, un programma nuovo – o c’è qualcosa che attende il consenso del titolare. La password può essere giusta.",
  },
  "basic-auth-disabled": {
    name: "Le password non sono più accettate",
    title: [
      "{provider} non accetta più una password per spedire",
      "{host} non accetta più una password per spedire",
    ],
    explanation:
      "Il gestore ha disattivato l’accesso con nome utente e password («autenticazione di base»). Chiede OAuth2, con cui il titolare dà il permesso dal browser, o una chiave creata apposta.",
  },
  "smtp-auth-disabled": {
    name: "L’invio via SMTP è disattivato",
    title: ["L’invio via SMTP è disattivato per {username}", "L’invio via SMTP è disattivato su {host}"],
    explanation:
      "L’account esiste, ma i programmi non possono usarlo per spedire. È un interruttore: nelle impostazioni della casella o in quelle dell’amministratore.",
  },
  "access-policy-blocked": {
    name: "Una regola di sicurezza non lascia entrare",
    title: [
      "Una regola di sicurezza di {provider} non lascia passare questo accesso",
      "Una regola di sicurezza di {host} non lascia passare questo accesso",
    ],
    explanation:
      "Nome utente e password non c’entrano: un criterio dell’amministratore, o un elenco di indirizzi ammessi, tiene fuori questa macchina o questo programma.",
  },
  "oauth-token-invalid": {
    name: "Il permesso di spedire non vale più",
    title: ["{provider} non accetta il permesso di spedire", "{host} non accetta il permesso di spedire"],
    explanation:
      "Con OAuth2 il programma mostra un token al posto della password. Questo è scaduto, è stato revocato o era stato concesso per qualcosa di diverso dall’invio.",
  },
  "auth-mechanism-unsupported": {
    name: "Nessun metodo di accesso in comune",
    title: [
      "{host} sulla porta {port} non offre un accesso utilizzabile",
      "{host} non offre un accesso utilizzabile",
    ],
    explanation:
      "Il server elenca i metodi di accesso che accetta. Quello usato non c’è, o non ce n’è nessuno: spesso perché il server offre l’accesso solo dopo la cifratura o su un’altra porta.",
  },
  "auth-required": {
    name: "Il server chiede di accedere",
    title: "{host} chiede di accedere prima di prendere la posta",
    explanation:
      "Non sono stati usati nome utente e password. Un server per la spedizione prende posta solo da chi conosce.",
  },
  "login-throttled": {
    name: "Accesso sospeso dopo molti tentativi",
    title: "{host} respinge gli accessi per un po’",
    explanation:
      "I tentativi in poco tempo sono stati molti, e il server li respinge tutti, anche con la password giusta. Ogni altro tentativo può allungare la pausa.",
  },
  "wrong-endpoint": {
    name: "L’account sta su un altro server",
    title: "{host} non serve questo account",
    explanation:
      "Il server esiste e funziona, ma l’account appartiene a un’altra regione o a un altro centro dati dello stesso gestore.",
  },
  "account-not-activated": {
    name: "L’account non può ancora spedire",
    title: "{provider} non ha ancora abilitato questo account alla spedizione",
    explanation:
      "Gli account nuovi spesso partono in prova («sandbox») e possono scrivere solo a indirizzi confermati, oppure attendono l’approvazione del gestore.",
  },
  "account-suspended": {
    name: "L’account è bloccato",
    title: "{provider} ha bloccato questo account",
    explanation:
      "Il gestore ha fermato l’account o il suo dominio: dopo invii insoliti, una fattura non pagata o un controllo di sicurezza. Nessuna impostazione da questa parte può cambiarlo.",
  },
  "sending-limit-reached": {
    name: "Raggiunto un limite di invio",
    title: [
      "Raggiunto un limite di invio di {provider}",
      "{host} per ora non prende altro: è raggiunto un limite",
    ],
    explanation:
      "I gestori contano messaggi, destinatari e connessioni al minuto, all’ora, al giorno o per piano. Le impostazioni funzionano; la quota per ora è esaurita.",
  },
  "sender-not-allowed": {
    name: "L’account non può usare questo mittente",
    title: "L’account non può spedire come {from}",
    explanation: [
      "Fin qui tutto ha funzionato. {ownFrom} è il nome utente, ma il server non lo conta tra gli indirizzi da cui l’account può spedire: forse serve solo per accedere, o aspetta ancora la verifica.",
      "Fin qui tutto ha funzionato. Il server lascia scrivere un account solo con gli indirizzi che gli appartengono, e questo non è tra quelli.",
    ],
  },
  "sender-unverified": {
    name: "Il mittente non è ancora verificato",
    title: [
      "{from} non è ancora verificato presso {provider}",
      "{from} non è ancora verificato presso il servizio di invio",
    ],
    explanation:
      "Prima di spedire a nome di un indirizzo o di un dominio, un servizio di invio vuole la prova che sia davvero di chi lo usa: un clic in un messaggio, o record nel DNS del dominio.",
  },
  "address-invalid": {
    name: "Un indirizzo non si può usare così com’è scritto",
    title: "{host} non può usare uno degli indirizzi così com’è scritto",
    explanation:
      "Un indirizzo è vuoto, ha una forma che la posta non conosce, o il suo dominio non esiste. Le parole del server dicono quale.",
  },
  "recipient-rejected": {
    name: "L’indirizzo del destinatario è stato rifiutato",
    title: "L’indirizzo del destinatario è stato rifiutato",
    explanation:
      "La casella non esiste, è piena, è chiusa o non prende posta dall’esterno. Le impostazioni di invio vanno bene: hanno portato il messaggio fin qui.",
  },
  "relay-denied": {
    name: "Il server non inoltra posta per questo mittente",
    title: "{host} non inoltra posta ad altri domini per questo mittente",
    explanation:
      "Un server di posta riceve messaggi per i propri domini. Ad altri li inoltra solo per chi ha fatto l’accesso, o per indirizzi che conosce; qui non ha visto né l’uno né l’altro.",
  },
  greylisted: {
    name: "Il server del destinatario chiede di riprovare più tardi",
    title: "Funziona tutto; questo server fa aspettare gli sconosciuti",
    explanation:
      "È il greylisting: il primo messaggio di un mittente sconosciuto viene rimandato di qualche minuto, e la volta dopo passa. Connessione e accesso sono giusti, non c’è nulla di guasto. Il server di posta di un vero sito ritenta da solo.",
    fixes: {
      "retry-later": {
        detail: "Portwise invia una volta sola e non ritenta da sé: la seconda prova va avviata qui.",
        steps: ["Attendere che passi il tempo indicato sopra, poi riprovare con le stesse impostazioni."],
      },
    },
  },
  "content-rejected": {
    name: "Il messaggio è stato rifiutato per il contenuto",
    title: "Il server ha rifiutato il messaggio per il suo contenuto",
    explanation:
      "Un filtro antispam, un allegato o un link non ammesso, un’intestazione mancante o malformata. Connessione, accesso e indirizzi erano stati accettati.",
  },
  "message-too-large": {
    name: "Il messaggio è troppo grande",
    title: "Il messaggio è più grande di quanto {host} accetti",
    explanation:
      "Ogni server ha un limite. Gli allegati crescono di circa un terzo quando vengono preparati per la posta: 20 MB di file diventano 27 MB.",
  },
  "ip-blocklisted": {
    name: "La macchina che spedisce ha una cattiva reputazione",
    title: "Chi riceve non prende posta dall’indirizzo di questa macchina",
    explanation:
      "L’indirizzo IP o il dominio che spedisce è in un elenco di fonti di spam. Sugli hosting condivisi spesso la colpa è di un vicino; gli indirizzi delle linee domestiche e di alcuni cloud sono elencati in blocco.",
  },
  "domain-auth-failed": {
    name: "SPF, DKIM o DMARC non confermano il mittente",
    title: "I record DNS di {domain} non confermano questo messaggio",
    explanation:
      "Con SPF, DKIM e DMARC un dominio dice chi può spedire a suo nome. I record mancano, non nominano questo server o non corrispondono all’indirizzo del mittente.",
  },
  "sending-host-identity": {
    name: "Il nome della macchina che spedisce non è accettato",
    title: "Il nome con cui si presenta la macchina che spedisce non è accettato",
    explanation:
      "Una conversazione di posta comincia con un nome (EHLO), e chi riceve controlla che nome e indirizzo IP vadano insieme (DNS inverso). Qui uno dei due manca, o è un segnaposto come «localhost».",
  },
  "server-fault": {
    name: "Il server ha un problema interno",
    title: "{host} ha un problema interno",
    explanation:
      "Il server dice di non poter lavorare in questo momento, o interrompe la conversazione. Nulla nelle impostazioni lo spiega.",
  },
  "client-config-error": {
    name: "Manca un’impostazione",
    title: "Manca un’impostazione prima di poter spedire",
    explanation:
      "Ci si è fermati prima di interrogare il server: nome utente, password, mittente o destinatario è vuoto, o ha una forma che non si può usare.",
  },
  "client-runtime-limited": {
    name: "Alla macchina che spedisce manca qualcosa",
    title: "Alla macchina che spedisce manca qualcosa di necessario per questa connessione",
    explanation:
      "Il blocco è nella macchina che spedisce, non nel server: PHP senza l’estensione openssl, una funzione disattivata dal fornitore di hosting, un modulo di accesso mancante, un permesso negato dal sistema o una libreria che non conosce questo tipo di cifratura.",
  },
  "setting-not-taken": {
    name: "Il programma non ha preso l’impostazione",
    title: "Il programma non sta usando le impostazioni inserite",
    explanation:
      "Quello che il programma ha fatto non corrisponde a quanto impostato. Di solito legge un’altra chiave o un altro file, prende la parola «False» per vera, usa un host o una porta predefiniti, convive con un secondo plugin di posta oppure non è stato riavviato.",
  },
  "secret-mangled": {
    name: "La password arriva al programma diversa da com’è",
    title: "La password non arriva a {host} così com’è scritta",
    explanation:
      "I file di configurazione e gli URL hanno segni propri: # apre un commento, $ una variabile, @ e / dividono un URL, e alcuni programmi mandano solo lettere ASCII. Una password che ne contiene arriva tagliata o alterata, e l’accesso fallisce anche se è quella giusta.",
  },
  "ca-bundle-missing": {
    name: "Qui manca l’elenco delle autorità di certificazione",
    title: "La macchina che spedisce non può verificare il certificato di {host}",
    explanation:
      "Un certificato si verifica con un elenco di autorità pubbliche che sta sulla macchina che spedisce. L’elenco manca, è vecchio o il programma non lo trova: capita spesso nei container ridotti e in PHP su Windows. Con ogni probabilità il certificato del server è a posto.",
  },
  "client-outdated": {
    name: "Il programma che spedisce è troppo vecchio per il server",
    title: "Il programma che spedisce è troppo vecchio per {host}",
    explanation:
      "Il server chiede TLS 1.2 o successivo, oppure un modo di accesso più recente, e il programma, la sua libreria o il firmware del dispositivo non lo conosce. Il server è aggiornato; è l’altra parte a dover seguire.",
  },
  "path-mtu": {
    name: "I pacchetti grandi si perdono per strada",
    title: "A {host} arrivano i pacchetti piccoli, i grandi si perdono per strada",
    explanation:
      "La connessione si apre e i comandi brevi passano. Il primo pacchetto grande, quello con il certificato o con il messaggio, non arriva mai, e tutto resta fermo. Un tunnel, una VPN o una rete di container porta meno dati per pacchetto di quanto la macchina creda, e un firewall scarta l’avviso.",
  },
  "ipv6-broken": {
    name: "La connessione in IPv6 non funziona",
    title: "La connessione a {host} in IPv6 non funziona",
    explanation:
      "Gli indirizzi Internet sono di due tipi, IPv4 e il più recente IPv6. Il programma ne ha scelto uno che questa macchina non può raggiungere, oppure il server accetta posta solo dall’altro. Con l’altro tipo la stessa connessione di solito riesce.",
  },
  unknown: {
    name: "Da qui non si capisce il motivo",
    title: "Da qui non si capisce il motivo",
    explanation:
      "Nessuno ha ancora mostrato a Portwise questo messaggio: dire di più sarebbe tirare a indovinare. Chi gestisce il server può cercarlo nei suoi registri: vanno inviati le parole esatte del server con i numeri, il nome e la porta, e l’ora al minuto.",
  },
};
