import type { FixesWords } from "@/lib/i18n/wording";

export const fixes: FixesWords = {
  "check-host-and-port": {
    title: "Controllare nome e porta del server",
    action: ["Usare {newHost}, porta {newPort}", "Usare {newHost}", "Usare la porta {newPort}"],
    detail: [
      "Vanno presi entrambi dalla pagina di {provider}, lettera per lettera.",
      "Vanno presi entrambi dalla pagina del gestore, lettera per lettera.",
    ],
    steps: [
      "Cercare il server di invio nella pagina del gestore: si chiama spesso «SMTP», «posta in uscita» o «configurazione del client».",
      "Confrontarlo lettera per lettera. Non è sempre mail.dominio o smtp.dominio.",
      "Con un hosting lo mostra il pannello: in cPanel «Account e-mail › Connetti dispositivi», in Plesk «Posta › l’indirizzo › il simbolo i».",
      "Se il server è proprio, verificare che il servizio di posta sia attivo e ascolti su questa porta per tutta la rete, non solo per la macchina stessa.",
    ],
  },
  "check-dns": {
    title: "Controllare la risoluzione del nome",
    detail: "Prima di ogni altra cosa il nome deve portare a un indirizzo.",
    steps: [
      [
        "Cercare il nome da un’altra rete: nslookup {host} 1.1.1.1",
        "Cercare il nome del server da un’altra rete con nslookup.",
      ],
      "Se lì si trova, il guasto è nei server dei nomi della macchina che spedisce: riavviarne il resolver o indicare altri server.",
      "Se non si trova da nessuna parte e il dominio è proprio, aggiungere il record A o AAAA mancante dove è gestito il DNS. Un record nuovo può impiegare un’ora a comparire.",
      "Se il nome è di un gestore, attendere qualche minuto e riprovare.",
    ],
  },
  "use-587-starttls": {
    title: "Usare la porta 587 con STARTTLS",
    action: "Usare la porta {newPort} con STARTTLS",
    detail:
      "La 587 è la porta pensata per spedire con un accesso, e quasi tutti i gestori la tengono aperta.",
    steps: [
      "Impostare la porta 587.",
      "Impostare la cifratura STARTTLS; alcuni programmi la chiamano «TLS», e «SSL» quella della 465.",
      "Lasciare server, nome utente e password come sono, e riprovare.",
    ],
  },
  "use-465-tls": {
    title: "Usare la porta 465 con TLS",
    action: "Usare la porta {newPort} con TLS",
    detail: "La porta 465 è cifrata fin dal primo byte: nulla lungo il percorso può togliere la cifratura.",
    steps: [
      "Impostare la porta 465.",
      "Impostare la cifratura TLS; molti programmi la chiamano «SSL» o «SSL/TLS».",
      "Lasciare server, nome utente e password come sono, e riprovare.",
    ],
  },
  "use-2525": {
    title: "Usare un’altra porta offerta dal gestore",
    action: "Usare la porta {newPort}",
    detail:
      "Molti servizi di invio tengono aperta la porta 2525, o un’altra, per le reti che bloccano quelle consuete.",
    steps: [
      "Vedere quali altre porte indica il gestore: la 2525 quasi ovunque, in qualche caso 588, 2587 o 8025.",
      "Impostare questa porta, con STARTTLS.",
      "Lasciare server, nome utente e password come sono, e riprovare.",
      "Se tace anche questa, il blocco riguarda tutte le porte di posta: chiedere al fornitore di hosting di aprirne una.",
    ],
  },
  "use-starttls": {
    title: "Tenere la porta e attivare STARTTLS",
    action: "Usare STARTTLS sulla porta {newPort} e riprovare",
    detail: "Su questa stessa porta il server cifra, se glielo si chiede: la porta è giusta.",
    steps: [
      "Lasciare la porta com’è.",
      "Impostare la cifratura STARTTLS; alcuni programmi la chiamano «TLS».",
      "Lasciare server, nome utente e password come sono, e riprovare.",
    ],
  },
  "use-implicit-tls": {
    title: "Tenere la porta e usare TLS fin dall’inizio",
    action: "Usare TLS sulla porta {newPort} e riprovare",
    detail: "Questa porta vuole la cifratura fin dal primo byte: la porta è giusta.",
    steps: [
      "Lasciare la porta com’è.",
      "Impostare la cifratura TLS; molti programmi la chiamano «SSL» o «SSL/TLS».",
      "Lasciare server, nome utente e password come sono, e riprovare.",
    ],
  },
  "disable-tls": {
    title: "Spegnere la cifratura, solo per un server sulla propria macchina",
    action: "Spegnere la cifratura",
    detail:
      "Un server per le prove, sulla stessa macchina o nella stessa rete, spesso non ha cifratura. Su Internet mostrerebbe la password a chiunque stia sul percorso.",
    steps: [
      "Accertarsi che il server sia su questa macchina o nella propria rete.",
      "Impostare la cifratura su «nessuna».",
      "Non farlo mai con il server di un gestore: cercare la porta su cui cifra.",
    ],
  },
  "allow-outbound": {
    title: "Far aprire la porta",
    detail: [
      "Qualcosa lungo il percorso scarta le connessioni alla porta {port}; chi gestisce quel firewall può lasciarle passare.",
      "Qualcosa lungo il percorso scarta la connessione; chi gestisce quel firewall può lasciarla passare.",
    ],
    steps: [
      [
        "Su un hosting condiviso, scrivere al fornitore: «Vi chiedo di consentire le connessioni TCP in uscita verso {host}, porta {port}.» Dopo una prova Portwise ha pronta questa lettera, con ciò che è stato misurato.",
        "Su un hosting condiviso, scrivere al fornitore indicando il server e la porta da raggiungere.",
      ],
      [
        "Su un server proprio, consentire TCP {port} in uscita nel firewall (ufw, firewalld, CSF) e in quello della console del cloud.",
        "Su un server proprio, consentire la porta in uscita nel firewall (ufw, firewalld, CSF) e in quello della console del cloud.",
      ],
      "Sui server cPanel, verificare che «SMTP Restrictions» e SMTP_BLOCK di CSF non fermino il programma.",
      "In ufficio o a casa, chiedere a chi gestisce la rete o al fornitore di connettività.",
      "Riprovare. Il firewall resta acceso: basta una regola.",
    ],
  },
  "use-ipv4": {
    title: "Connettersi in IPv4",
    detail: "L’indirizzo IPv6 del server da qui non si raggiunge; quello IPv4 probabilmente sì.",
    steps: [
      "Vedere se la macchina che spedisce ha davvero IPv6: ping -6 one.one.one.one",
      "Se non lo ha, far preferire IPv4 al programma, o disattivare IPv6 sulla macchina finché non funziona.",
      "Se lo ha, chiedere al fornitore di hosting di ripristinare l’instradamento.",
      "Con Gmail e altri, la posta in IPv6 richiede anche il DNS inverso dell’indirizzo IPv6.",
    ],
  },
  "increase-timeout": {
    title: "Lasciare più tempo al server",
    detail: "Alcuni server controllano chi chiama per diversi secondi prima di salutare.",
    steps: [
      "Riprovare: un momento di traffico passa.",
      "Portare a 60 secondi il limite di tempo del programma: «timeout», «timeout SMTP» o «timeout di connessione».",
      "Se il saluto impiega sempre così tanto, segnalarlo al gestore: forse cerca invano l’indirizzo del server che spedisce.",
    ],
  },
  "retry-later": {
    title: "Attendere e riprovare",
    detail: "Il rifiuto è temporaneo. Riprovare subito serve di rado, e a volte allunga l’attesa.",
    steps: [
      "Attendere 15 minuti; dopo molti tentativi di accesso, un’ora.",
      "Fermare ciò che usa lo stesso account: un telefono o un vecchio programma con la password di prima.",
      "Riprovare una volta.",
      "Se dopo un giorno la risposta è la stessa, inviarla al gestore.",
    ],
  },
  "disable-interception": {
    title: "Togliere di mezzo il controllo della posta",
    detail:
      "Finché qualcosa nel mezzo riscrive la conversazione, la cifratura non parte o non merita fiducia.",
    steps: [
      "Su un PC: nell’antivirus (Avast, AVG, ESET, Norton e altri) disattivare la protezione della posta o l’analisi della posta cifrata, almeno per quella in uscita.",
      "In una rete: far disattivare l’ispezione SMTP della posta in uscita (Cisco: «inspect esmtp»; Fortinet, Sophos e WatchGuard: proxy SMTP o deep inspection).",
      "Sui server cPanel: far disattivare «SMTP Restrictions» per il proprio account; devia verso il server locale le connessioni dirette ad altri.",
      "Oppure usare la porta 465, se il gestore la offre: ciò che è cifrato dal primo byte non si può riscrivere.",
    ],
  },
  "fix-certificate": {
    title: "Far rinnovare o completare il certificato",
    detail: [
      "Può farlo solo chi gestisce {host}; fino ad allora non si può sapere se il server è quello vero.",
      "Può farlo solo chi gestisce il server; fino ad allora non si può sapere se è quello vero.",
    ],
    steps: [
      "Verificare che data e ora della macchina che spedisce siano giuste.",
      "Se il server è di un gestore, scrivergli indicando le date e i nomi del certificato.",
      "Se il server è proprio, rinnovare il certificato (certbot renew, AutoSSL in cPanel, «SSL/TLS per la posta» in Plesk).",
      "Installare la catena completa (fullchain.pem) e riavviare il servizio di posta, perché legga il file nuovo.",
      "Non spegnere il controllo: la password andrebbe a chiunque risponda.",
    ],
  },
  "trust-ca": {
    title: "Far conoscere l’autorità privata, sul proprio server",
    detail:
      "Va bene per un server interno alla propria rete con un certificato fatto in casa. Il server pubblico di un gestore deve avere un certificato pubblico.",
    steps: [
      "Chiedere il certificato dell’autorità a chi gestisce il server, e confrontarne l’impronta al telefono o di persona.",
      "Aggiungerlo all’archivio della macchina che spedisce (Debian: /usr/local/share/ca-certificates, poi update-ca-certificates).",
      "Per Portwise e gli altri programmi Node, indicare il file in NODE_EXTRA_CA_CERTS e riavviare.",
      "Meglio ancora: un certificato di un’autorità pubblica come Let’s Encrypt, che non costa nulla.",
    ],
  },
  "use-certificate-hostname": {
    title: "Usare il nome scritto sul certificato",
    action: "Usare {newHost}",
    detail: "Di solito è lo stesso server con il suo nome proprio, e con quel nome il controllo riesce.",
    steps: [
      "Prendere dal certificato un nome che appartenga al proprio gestore o fornitore di hosting.",
      ["Inserirlo come server, al posto di {host}.", "Inserirlo come server."],
      "Se i nomi sono tutti di estranei, non proseguire: chiedere al gestore qual è il server giusto.",
      "Se il server è proprio, far emettere un certificato con il nome in uso.",
    ],
  },
  "upgrade-server-tls": {
    title: "Aggiornare la cifratura",
    detail: "Oggi si usano TLS 1.2 e 1.3; le versioni più vecchie sono state ritirate (RFC 8996).",
    steps: [
      "Capire quale lato è vecchio: se altri programmi raggiungono il server, è vecchia la macchina che spedisce.",
      "Sul server: ammettere TLS 1.2 e 1.3, con una chiave RSA di almeno 2048 bit o una chiave ECDSA.",
      "Sulla macchina che spedisce: aggiornare PHP, OpenSSL o il programma.",
      "Se il server è di un gestore, chiedere il nome di quello attuale.",
    ],
  },
  "fix-credentials": {
    title: "Inserire di nuovo nome utente e password",
    detail: [
      "Devono essere quelli di {provider} per spedire, e non quelli di un altro servizio.",
      "Devono essere quelli di questo server, e non quelli di un altro servizio.",
    ],
    steps: [
      "Entrare nella webmail del gestore con lo stesso nome utente e la stessa password. Se non riesce neanche lì, reimpostare la password.",
      "Incollare di nuovo la password. Guardare se c’è uno spazio all’inizio o alla fine, e le maiuscole.",
      "Verificare che il nome utente sia quello per spedire: spesso l’indirizzo intero.",
      "Se la webmail funziona e l’invio no, probabilmente qui serve una password per le app o una chiave SMTP.",
    ],
  },
  "fix-username": {
    title: "Usare la forma giusta del nome utente",
    action: "Accedere come {newUsername}",
    detail:
      "Il nome utente per spedire non è sempre l’indirizzo: c’è chi vuole l’indirizzo intero, chi una parola fissa, chi un nome generato.",
    steps: [
      "Inserire l’indirizzo intero, con @ e dominio, se il gestore non dice altro.",
      "Con i servizi di invio, prendere il nome utente SMTP dalla loro pagina: SendGrid vuole la parola apikey, Amazon SES e Mailjet un nome generato.",
      "Lasciare la password com’è, e riprovare.",
    ],
  },
  "use-app-password": {
    title: "Creare una password per le app e usarla qui",
    detail:
      "È una seconda password, solo per questo programma; si può ritirare in ogni momento senza cambiare la prima.",
    steps: [
      "Entrare nell’account con il browser e aprire le impostazioni di sicurezza.",
      "Attivare la verifica in due passaggi, se il gestore la chiede.",
      "Cercare «password per le app» (o «codice di autorizzazione», «password specifica») e crearne una per la posta.",
      "Inserirla qui al posto della password dell’account. Di solito si vede una volta sola.",
    ],
  },
  "use-provider-smtp-credentials": {
    title: "Usare la chiave SMTP, non la password dell’account",
    detail: "I servizi di invio creano una chiave, o una coppia di nome utente e password, solo per SMTP.",
    steps: [
      "Entrare nel servizio e aprire «SMTP», «SMTP e API» o «Invio › Credenziali».",
      "Creare una nuova chiave SMTP, o far mostrare nome utente e password per SMTP.",
      "Copiare entrambi da lì. Una chiave API non è sempre una chiave SMTP.",
      "Inserirli qui e riprovare.",
    ],
  },
  "unlock-account-in-browser": {
    title: "Confermare l’accesso in un browser",
    detail: "Il gestore attende un segno che dietro questo accesso ci sia il titolare.",
    steps: [
      "Entrare nell’account con un browser, meglio se dalla stessa rete.",
      "Cercare un avviso di sicurezza nella posta in arrivo o nella pagina di sicurezza, e confermare che l’accesso è proprio.",
      "Accettare nuove condizioni, o sbloccare l’invio, se la pagina lo chiede.",
      "Riprovare entro dieci minuti.",
    ],
  },
  "use-oauth2": {
    title: "Accedere con OAuth2 al posto della password",
    detail:
      "Il titolare dà il permesso nel browser e il programma riceve un token. Nessuna password esce dal browser.",
    steps: [
      "Nel programma, scegliere la connessione che porta il nome del gestore («Google», «Microsoft 365») al posto di «Altro SMTP».",
      "Seguire l’accesso e consentire l’invio della posta.",
      "Se il programma non conosce OAuth2, spedire con un servizio di invio che accetti una chiave SMTP.",
    ],
  },
  "refresh-oauth-token": {
    title: "Collegare di nuovo l’account",
    detail:
      "Un nuovo permesso porta un nuovo token. I token cessano quando cambia la password, quando il permesso è revocato o dopo mesi senza uso.",
    steps: [
      "Nel programma, scollegare l’account e collegarlo di nuovo.",
      "Consentire tutto ciò che la finestra chiede: senza «inviare posta» il token non apre SMTP.",
      "Se l’app è propria, verificare che il suo segreto client non sia scaduto e che chieda l’ambito per SMTP.",
    ],
  },
  "enable-smtp-auth": {
    title: "Attivare l’invio via SMTP",
    detail: "L’interruttore è nelle impostazioni della casella o in quelle dell’amministratore.",
    steps: [
      "Cercare nelle impostazioni della casella «SMTP», «POP/IMAP/SMTP» o «programmi esterni», e attivarlo.",
      "In azienda, chiedere all’amministratore. In Microsoft 365: interfaccia di amministrazione › Utenti › la persona › Posta › «Gestisci app di posta elettronica» › «SMTP autenticato».",
      "Le modifiche possono richiedere fino a un’ora.",
      "Riprovare.",
    ],
  },
  "adjust-security-policy": {
    title: "Chiedere all’amministratore di consentire questo accesso",
    detail: "È una regola dell’organizzazione a respingerlo; solo l’organizzazione può lasciarlo passare.",
    steps: [
      "Inviare all’amministratore le parole del server mostrate qui: indicano la regola.",
      "In Microsoft 365 di solito sono le impostazioni predefinite di sicurezza o una regola di accesso condizionale (interfaccia Entra › Protezione).",
      "Chiedere un’eccezione per questa sola casella, o un modo senza password come OAuth2.",
    ],
  },
  "allow-sending-ip": {
    title: "Mettere l’indirizzo di questo server nell’elenco di quelli ammessi",
    detail: "Il gestore lascia entrare solo gli indirizzi IP che stanno in un elenco.",
    steps: [
      "Trovare l’indirizzo IP in uscita della macchina che spedisce: lo mostra curl https://api.ipify.org, o il fornitore di hosting.",
      "Inserirlo presso il gestore: «IP autorizzati», «lista di IP consentiti» o, in Google Workspace, le impostazioni dell’inoltro SMTP.",
      "Se la macchina ha IPv6, inserire entrambi gli indirizzi.",
      "Riprovare dopo qualche minuto.",
    ],
  },
  "change-auth-method": {
    title: "Scegliere un metodo di accesso che il server accetta",
    detail: "Quali accetta è scritto nella sua risposta a EHLO, nella trascrizione.",
    steps: [
      "Impostare il metodo su «automatico», oppure su PLAIN o LOGIN, se il programma lascia scegliere.",
      "Se il server su questa porta non offre alcun accesso, provare 587 con STARTTLS o 465 con TLS.",
      "Se è un server della propria rete che riconosce dall’indirizzo, disattivare l’accesso.",
      "Se offre solo XOAUTH2, accedere con OAuth2.",
    ],
  },
  "enable-auth": {
    title: "Attivare l’accesso",
    detail: "Nome utente e password dicono al server che si può spedire attraverso di lui.",
    steps: [
      "Attivare «autenticazione» o «il server in uscita richiede l’accesso».",
      "Inserire nome utente e password per spedire.",
      "Usare la porta 587 o la 465; la 25 spesso non ha accesso.",
      "Riprovare.",
    ],
  },
  "use-correct-region": {
    title: "Usare il server della propria regione",
    action: "Usare {newHost}",
    detail: "Un account vive in una regione o in un centro dati, e solo il server di quella lo conosce.",
    steps: [
      "Vedere nella console del gestore in quale regione si trova l’account; spesso lo mostra la barra degli indirizzi (.eu, .in, eu-west-1).",
      "Inserire il server di quella regione.",
      "Anche le credenziali appartengono a una regione: se sono di un’altra, crearne di nuove.",
    ],
  },
  "activate-account": {
    title: "Completare l’apertura dell’account",
    detail: "Fino ad allora il servizio non spedisce, o spedisce solo a indirizzi confermati.",
    steps: [
      "Entrare nel servizio e cercare ciò che resta da fare: confermare l’indirizzo, il telefono, il dominio.",
      "Chiedere di uscire dalla prova. In Amazon SES: «Request production access»; in Mailgun: aggiungere un dominio proprio.",
      "Nel frattempo, provare con un destinatario confermato.",
    ],
  },
  "contact-provider": {
    title: "Chiedere a chi gestisce il server",
    detail: "Da fuori non si vede altro; il registro del gestore dice di più.",
    steps: [
      "Copiare il rapporto della prova, o il testo incollato.",
      "Inviarlo all’assistenza del gestore con l’ora della prova. Contiene le parole del server.",
      "Se il server è proprio, leggere il suo registro della posta a quell’ora (/var/log/mail.log o /var/log/exim_mainlog).",
    ],
  },
  "upgrade-plan": {
    title: "Alzare il limite o cambiare piano",
    detail: "La quota compresa nel piano è esaurita.",
    steps: [
      "Vedere nella console del gestore quale limite è stato raggiunto e quando riparte.",
      "Attendere fino ad allora, o passare a un piano più grande.",
      "Per le newsletter usare un servizio fatto apposta, e lasciare la casella alle lettere.",
    ],
  },
  "slow-down": {
    title: "Spedire meno alla volta",
    detail: "Il limite riguarda la velocità: meno messaggi, destinatari o connessioni per volta passano.",
    steps: [
      "Spedire un messaggio alla volta, con pause: in un plugin di newsletter impostare un numero all’ora inferiore al limite del gestore.",
      "Usare una connessione per più messaggi, e non molte insieme.",
      "Dividere gli elenchi lunghi di destinatari.",
    ],
  },
  "match-sender": {
    title: "Spedire da un indirizzo di questo account",
    action: "Spedire da {newFrom}",
    detail: [
      "Il server conosce {ownFrom} come nome utente, non come mittente. Chi lo gestisce può cambiarlo, o dire da quale indirizzo spedire.",
      "{from} non appartiene all’account che ha fatto l’accesso.",
      "L’indirizzo del mittente non appartiene all’account che ha fatto l’accesso.",
    ],
    steps: [
      [
        "Aggiungere {ownFrom} nel pannello del gestore come alias, identità o indirizzo «invia come», e verificarlo se richiesto. Oppure chiedere al gestore da quale indirizzo può spedire questo account, e inserire quello.",
        "Impostare come mittente l’indirizzo con cui si accede: {username}.",
        "Impostare come mittente l’indirizzo con cui si accede.",
      ],
      "In WordPress: impostare «Email mittente» nel plugin SMTP e attivare «Forza email mittente», perché i moduli non la cambino.",
      "Mettere l’indirizzo dell’altra persona in Reply-To: le risposte andranno lì.",
      "Se l’account deve davvero spedire con questo indirizzo, aggiungerlo come alias, o far concedere «Invia come» dall’amministratore.",
    ],
  },
  "verify-sender": {
    title: "Verificare il dominio o l’indirizzo del mittente",
    detail: [
      "Per {domain} va mostrato una volta che appartiene a chi spedisce.",
      "Per il dominio va mostrato una volta che appartiene a chi spedisce.",
    ],
    steps: [
      "Nella console del servizio aprire «Mittenti», «Domini» o «Identità verificate» e aggiungere il dominio.",
      "Copiare i record mostrati nel DNS del dominio, dove è registrato o ospitato.",
      "Attendere che la console lo mostri come verificato: da pochi minuti ad alcune ore.",
      "Nel frattempo, spedire da un indirizzo già verificato.",
    ],
  },
  "fix-sender-address": {
    title: "Correggere l’indirizzo del mittente",
    action: "Spedire da {newFrom}",
    detail: "Deve avere la forma nome@dominio, e il dominio deve esistere.",
    steps: [
      [
        "Controllare che in {from} non ci siano spazi o lettere mancanti e che il dominio esista.",
        "Controllare che nell’indirizzo non ci siano spazi o lettere mancanti e che il dominio esista.",
      ],
      "Indirizzi come wordpress@localhost o root@server vengono da impostazioni predefinite: mettere un indirizzo vero in «Email mittente».",
      "Riprovare.",
    ],
  },
  "check-recipient": {
    title: "Controllare il destinatario, o provare con un altro",
    detail: "Il rifiuto riguarda l’indirizzo di arrivo, non le impostazioni di chi spedisce.",
    steps: [
      "Confrontare l’indirizzo del destinatario lettera per lettera.",
      "Provare con un indirizzo di un altro gestore.",
      "Se l’altro arriva, riferire al destinatario che cosa ha detto il suo server.",
    ],
  },
  "configure-relay": {
    title: "Usare il server di invio, o far ammettere questa macchina",
    detail: "Il server che riceve la posta di un dominio spesso non è quello che spedisce per i suoi utenti.",
    steps: [
      "Usare il server SMTP del gestore con l’accesso sulla porta 587 o 465, e non quello del record MX.",
      "Se il relay è proprio, aggiungere l’indirizzo di questa macchina a quelli ammessi (Postfix: mynetworks; Exchange: connettore di ricezione).",
      "Riprovare.",
    ],
  },
  "use-relay-service": {
    title: "Spedire con un servizio di invio",
    detail: "I suoi indirizzi hanno una buona reputazione, e offre porte aperte dove la 25 non lo è.",
    steps: [
      "Scegliere un servizio con un server SMTP, come Brevo, Mailgun, Postmark, SMTP2GO o Amazon SES.",
      "Verificarvi il proprio dominio.",
      "Configurarlo qui: Portwise ne conosce server e porte.",
      "Se sono chiuse tutte le porte di posta, usare l’interfaccia HTTPS del servizio con il suo plugin.",
    ],
  },
  "delist-ip": {
    title: "Far togliere l’indirizzo dall’elenco",
    detail: "Gli elenchi dicono il motivo, e tolgono un indirizzo quando la causa è sparita.",
    steps: [
      "Trovare l’indirizzo IP e il nome dell’elenco nelle parole del server.",
      "Aprire la pagina dell’elenco, cercarvi l’indirizzo e leggere il motivo.",
      "Prima fermare la causa: un modulo violato, un plugin infetto, una password rubata.",
      "Chiedere la cancellazione. Su un hosting condiviso deve chiederla il fornitore.",
      "Nel frattempo, spedire con un servizio di invio.",
    ],
    link: "https://check.spamhaus.org/",
  },
  "fix-reverse-dns": {
    title: "Dare un nome all’indirizzo che spedisce (DNS inverso)",
    detail: "Chi riceve vuole che l’indirizzo IP porti a un nome, e il nome all’indirizzo.",
    steps: [
      "Chiedere a chi possiede l’indirizzo IP – il fornitore di hosting o il cloud – di impostare il record PTR sul nome del server, per esempio mail.example.com.",
      "Dare a quel nome un record A (e AAAA) con lo stesso indirizzo.",
      "Usare lo stesso nome per EHLO.",
      "Riprovare dopo un’ora.",
    ],
  },
  "set-ehlo-name": {
    title: "Dare un nome vero alla macchina che spedisce",
    detail: "«localhost» e i nomi che il DNS non conosce vengono respinti dai server prudenti.",
    steps: [
      "Impostare un nome che il DNS conosca: myhostname in Postfix, Hostname in PHPMailer, name in nodemailer.",
      "Il nome ha bisogno di un record A o AAAA che porti alla macchina.",
      "Riprovare.",
    ],
  },
  "publish-spf-dkim-dmarc": {
    title: "Pubblicare i record SPF, DKIM e DMARC del dominio",
    detail: [
      "Dicono a chi riceve che questo server può spedire per {domain}.",
      "Dicono a chi riceve che questo server può spedire per il dominio.",
    ],
    steps: [
      "SPF: un record TXT sul dominio che nomini ogni servizio che spedisce per lui. Uno solo: due non valgono nulla.",
      "DKIM: copiare nel DNS del dominio i record mostrati dalla console del servizio, e attivare la firma.",
      "DMARC: un record TXT su _dmarc, per cominciare v=DMARC1; p=none; rua=mailto: e un indirizzo che legga i rapporti.",
      "L’indirizzo From deve essere dello stesso dominio per cui parlano SPF o DKIM.",
      "Attendere che i record siano visibili, poi riprovare.",
    ],
  },
  "change-message": {
    title: "Cambiare il messaggio",
    detail: "Provare con il più semplice; se passa, rimettere le parti una alla volta.",
    steps: [
      "Spedire un testo breve senza link, immagini e allegati.",
      "Se passa, aggiungere le parti una alla volta finché il rifiuto ritorna.",
      "Sostituire con un link gli allegati grandi o non ammessi (.exe, .js, archivi con password).",
      "Verificare che il messaggio abbia From, To, Date, Subject e Message-ID, e che From contenga un solo indirizzo.",
    ],
  },
  "complete-settings": {
    title: "Completare l’impostazione mancante",
    detail: "Il programma ha detto quale, prima di rivolgersi al server.",
    steps: [
      "Verificare che server, porta, nome utente, password, mittente e destinatario siano tutti compilati.",
      "In WordPress una costante vuota o scritta male in wp-config.php prevale sul modulo: guardare anche lì.",
      "Con OAuth2, verificare che ID e segreto client siano quelli dell’app, e ancora in vigore.",
      "Salvare e riprovare.",
    ],
  },
  "enable-runtime-feature": {
    title: "Attivare ciò che manca alla macchina che spedisce",
    detail:
      "Il messaggio dice che cosa manca. Una volta aggiunto, le impostazioni possono restare come sono.",
    steps: [
      "PHP senza openssl: attivare extension=openssl in php.ini (Windows) o installare il pacchetto (php-openssl in Alpine), poi riavviare PHP o il server web. php -m elenca ciò che c’è.",
      "Una funzione «disabled for security reasons»: toglierla da disable_functions in php.ini, o chiederlo al fornitore di hosting. Su un hosting condiviso l’interfaccia HTTPS di un servizio di invio ne fa a meno.",
      "Postfix con «no mechanism available»: installare libsasl2-modules (Debian, Ubuntu) o cyrus-sasl-plain (RHEL), e riavviare Postfix.",
      "mail() senza un server di posta: far spedire il programma via SMTP, o installare un piccolo programma di invio come msmtp.",
      "Una libreria senza TLS dal primo byte, come SmtpClient di .NET: usare la porta 587 con STARTTLS, o una libreria più recente (MailKit).",
    ],
  },
  "allow-in-selinux": {
    title: "Consentire la connessione in SELinux",
    detail:
      "Su RHEL, AlmaLinux, Rocky Linux e Fedora, SELinux vieta al server web di connettersi ad altre macchine finché non lo si consente.",
    steps: [
      "Vedere se è SELinux: ausearch -m avc -ts recent mostra il rifiuto.",
      "Per SMTP dal server web: setsebool -P httpd_can_network_connect on",
      "Per mail() con il server di posta locale: setsebool -P httpd_can_sendmail on",
      "Riprovare. SELinux resta acceso: bastano questi due interruttori.",
    ],
  },
  "check-program-settings": {
    title: "Vedere quali impostazioni usa davvero il programma",
    detail:
      "Qui ciò che è stato inserito e ciò che il programma ha fatto non coincidono. Va guardato ciò che ha letto.",
    steps: [
      "Attivare il registro di debug del programma e leggere quali host, porta e cifratura riporta.",
      "Confrontare il nome di ogni chiave con il manuale proprio di questa versione, lettera per lettera.",
      "Scrivere true, false e i numeri di porta come li vuole il programma: senza virgolette dove non vuole un testo. Per «spento», spesso è più sicuro togliere la riga che scrivere «False».",
      "Lasciare accesa una sola cifratura: SSL per la 465, oppure TLS (STARTTLS) per la 587.",
      "Vedere se a decidere è un secondo file, una variabile d’ambiente, una costante in wp-config.php o un altro plugin di posta.",
      "Svuotare la cache e riavviare il programma con i suoi worker; un container va ricreato.",
    ],
  },
  "quote-secret": {
    title: "Scrivere la password come vuole il formato del file",
    detail:
      "La password è probabilmente giusta; il formato che la contiene prende uno dei suoi segni per qualcos’altro.",
    steps: [
      ".env: mettere la password tra apici singoli; tra virgolette doppie o senza, $ e # hanno un significato. docker-compose.yml: scrivere $$ al posto di $.",
      "INI e .properties: metterla tra virgolette doppie, se il programma lo consente; altrimenti sceglierne una senza «#», «;», «=» e «\\».",
      "YAML: metterla tra apici singoli, e raddoppiare un apice che ne fa parte.",
      "URL o DSN: usare la codifica percentuale. «@» diventa %40, «:» %3A, «/» %2F, «?» %3F, «#» %23, «%» %25, «+» %2B e lo spazio %20.",
      "PHP, JavaScript e Ruby: usare apici singoli e scrivere \\\\ per una barra rovesciata; tra virgolette doppie PHP legge $ come variabile.",
      "Se non basta, impostare presso il gestore una password lunga di sole lettere e cifre: è altrettanto sicura, e non ha bisogno di virgolette.",
    ],
  },
  "install-ca-bundle": {
    title: "Installare l’elenco delle autorità di certificazione",
    detail: "Con un elenco aggiornato la verifica riesce, e resta attiva.",
    steps: [
      "In un container: installare ca-certificates (apk add ca-certificates; apt-get install ca-certificates). In un’immagine da scratch, copiarvi /etc/ssl/certs/ca-certificates.crt.",
      "PHP: scaricare cacert.pem da curl.se, indicarlo in php.ini con openssl.cafile e curl.cainfo, e riavviare.",
      "Python: pip install --upgrade certifi; su macOS eseguire «Install Certificates.command» della cartella di Python.",
      "Verificare che SSL_CERT_FILE, SSL_CERT_DIR o NODE_EXTRA_CA_CERTS, se impostato, indichi un file che esiste.",
      "Se l’emittente mostrato da openssl s_client è un antivirus o il proxy dell’azienda, l’elenco non c’entra: la connessione viene ispezionata.",
    ],
    link: "https://curl.se/docs/caextract.html",
  },
  "update-client": {
    title: "Aggiornare il programma o il dispositivo che spedisce",
    detail: "Il server parla il TLS di oggi; il programma deve impararlo.",
    steps: [
      "Aggiornare la libreria o il programma di posta, e l’ambiente su cui gira: PHP, Java, .NET, OpenSSL.",
      "Java: togliere mail.smtp.ssl.protocols=TLSv1, o impostare TLSv1.2; JavaMail dalla 1.6.2 sceglie da sé.",
      "Windows e .NET Framework: consentire TLS 1.2 nel sistema (SchUseStrongCrypto), o usare .NET Framework 4.7 o successivo.",
      "Stampante, scanner o telecamera: installare il firmware più recente dalla pagina del produttore.",
      "Dove non c’è aggiornamento, spedire attraverso un relay proprio nella rete locale, che prenda la posta del vecchio programma e la passi avanti con TLS 1.2.",
    ],
  },
  "lower-mtu": {
    title: "Ridurre la dimensione dei pacchetti (MTU)",
    detail:
      "Se la macchina manda pacchetti non più grandi di quanto il percorso porti, non si perde più nulla.",
    steps: [
      [
        "Scoprire che cosa passa: ping -M do -s 1372 {host} (Linux) o ping -f -l 1372 {host} (Windows). Abbassare il numero finché arriva una risposta; l’MTU è quel numero più 28.",
        "Scoprire che cosa passa: ping -M do -s 1372 (Linux) o ping -f -l 1372 (Windows) con il nome del server. Abbassare il numero finché arriva una risposta; l’MTU è quel numero più 28.",
      ],
      "Impostarlo sull’interfaccia di uscita, per esempio: ip link set dev eth0 mtu 1400",
      'Docker: impostare "mtu": 1400 in daemon.json e, per le reti proprie, com.docker.network.driver.mtu; poi ricreare le reti.',
      "Su un router o una VPN: attivare l’MSS clamping, e lasciar passare gli ICMP «fragmentation needed» e «packet too big».",
    ],
  },
  "use-ipv6": {
    title: "Connettersi in IPv6",
    detail: "Questa macchina non ha un IPv4 proprio: il server va raggiunto in IPv6.",
    steps: [
      "Vedere che cosa ha la macchina: ping -4 one.one.one.one e ping -6 one.one.one.one",
      [
        "Vedere se {host} ha un indirizzo IPv6: nslookup -type=AAAA {host}",
        "Vedere se il server ha un indirizzo IPv6: nslookup -type=AAAA con il suo nome.",
      ],
      "Se lo ha, lasciarlo usare al programma: togliere impostazioni come «solo IPv4» o inet_protocols = ipv4.",
      "Se non lo ha, prendere un indirizzo IPv4, usare il NAT64 del fornitore di hosting, o spedire con un servizio che abbia IPv6.",
      "Dare un record PTR anche all’indirizzo IPv6: Gmail e altri lo chiedono.",
    ],
  },
  "dns-only-not-proxied": {
    title: "Togliere dal proxy web il nome del server di posta",
    detail:
      "Il nome porta a un proxy per pagine web, come quello di Cloudflare. Fa passare HTTP e non la posta: le porte di posta restano mute.",
    steps: [
      "In Cloudflare: DNS › Record › il record del server di posta › «Solo DNS» (nuvola grigia).",
      "Se sito e posta hanno lo stesso nome, crearne uno per la sola posta, come mail.dominio, con l’indirizzo vero del server.",
      "Far puntare a quel nome il record MX, e inserirlo come server.",
      "Attendere qualche minuto, e vedere con nslookup che mostri l’indirizzo vero del server.",
    ],
    link: "https://developers.cloudflare.com/dns/manage-dns-records/how-to/email-records/",
  },
  "trust-container-network": {
    title: "Far incontrare container e relay",
    detail:
      "Dentro un container localhost è il container stesso, e il relay lo vede con un indirizzo come 172.17.0.2, che non può mai avere un nome pubblico.",
    steps: [
      "Relay in un altro container: inserire come server il nome del suo servizio, al posto di localhost, e mettere entrambi nella stessa rete.",
      "Relay sulla macchina ospite: inserire host.docker.internal (su Linux con extra_hosts: host.docker.internal:host-gateway), e far ascoltare il relay anche sull’indirizzo del bridge.",
      "Aggiungere la rete dei container a quelle ammesse dal relay (Postfix: mynetworks, per esempio 172.16.0.0/12) o, meglio, far accedere il programma con utente e password.",
      "Non cercare il DNS inverso di un indirizzo 10., 172.16–31. o 192.168.: non esiste. Escludere questi indirizzi dal controllo.",
    ],
  },
  "fix-line-endings": {
    title: "Chiudere ogni riga con CRLF",
    detail:
      "SMTP vuole ritorno a capo e avanzamento riga alla fine di ogni riga. Le righe chiuse con uno solo dei due vengono rifiutate, perché possono nascondere un secondo messaggio.",
    steps: [
      "Far comporre il messaggio a una libreria di posta, invece di unire il testo a mano.",
      "PHP: usare \\r\\n tra le intestazioni; PHPMailer e Symfony Mailer lo fanno da sé.",
      "Se il testo viene da un modello o da un file, convertirne i fine riga in CRLF prima di spedire.",
      "Aggiornare il programma che consegna la posta (sostituti di sendmail, msmtp, Exim vecchi).",
    ],
  },
  "encode-headers": {
    title: "Codificare i nomi e l’oggetto",
    detail:
      "Le intestazioni sono in ASCII. Lettere come è o ù vanno codificate (RFC 2047), e gli indirizzi che ne contengono richiedono un server con SMTPUTF8.",
    steps: [
      "Impostare oggetto e nomi con le funzioni della libreria di posta: codificano da sé.",
      "Impostare UTF-8 come insieme di caratteri (PHPMailer: CharSet).",
      "Tenere in puro ASCII la parte prima di @, e scrivere in forma xn-- un dominio con lettere accentate.",
      "Verificare che nessuna intestazione contenga un a capo, e che ci siano Date e Message-ID.",
    ],
    link: "https://www.rfc-editor.org/rfc/rfc2047",
  },
  "no-action": {
    title: "Non c’è nulla da fare",
    detail: "Il server aveva accettato il messaggio prima che la connessione finisse.",
    steps: ["Vedere se il messaggio è arrivato, guardando anche nello spam."],
  },
};
