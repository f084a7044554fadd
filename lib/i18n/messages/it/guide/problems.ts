import type { ProblemsWords } from "@/lib/i18n/guide-words";

export const problems: ProblemsWords = {
  "dns-not-found": {
    seen: "«Host not found», «getaddrinfo ENOTFOUND» o «Name or service not known», subito e prima di ogni altra cosa.",
    reasons: [
      "C’è una lettera in più o in meno, oppure si è incollata anche una virgola o uno spazio.",
      "È il nome del dominio (example.com) o del sito, mentre il server di posta ne ha un altro.",
      "Il gestore ha cambiato nome al server e spento quello vecchio.",
      "Il dominio è nuovo, o il suo DNS è stato spostato, e manca il record per la posta.",
    ],
  },
  "dns-failure": {
    seen: "«EAI_AGAIN», «Temporary failure in name resolution», oppure qualche secondo di attesa e poi un messaggio sul DNS.",
    reasons: [
      "I server dei nomi della macchina che spedisce sono fermi o irraggiungibili.",
      "Sono fermi i server dei nomi del dominio, o la sua firma DNSSEC non regge.",
      "In un container: non raggiunge un server dei nomi, o raggiunge quello sbagliato.",
    ],
  },
  "connection-refused": {
    seen: "«Connection refused» o «ECONNREFUSED», in pochi millisecondi.",
    reasons: [
      "Su questa porta il server non riceve posta da spedire.",
      "L’host è il server web o la macchina stessa (localhost), dove non gira un server di posta.",
      "Sul proprio server il servizio di posta è fermo, o ascolta solo la macchina stessa.",
      "Un firewall risponde «no» al suo posto.",
    ],
  },
  "port-blocked": {
    seen: "Per molto tempo nulla, poi «Connection timed out» o «ETIMEDOUT». Un’altra porta dello stesso server risponde subito.",
    reasons: [
      "L’hosting non lascia uscire posta su questa porta: la 25 è bloccata quasi ovunque, 465 e 587 in alcuni cloud.",
      "Il fornitore di connettività la blocca sulle linee domestiche.",
      "Un firewall sul server o nella rete non ha la regola che serve.",
      "Il gestore qui non ha un ingresso, e scarta i pacchetti.",
    ],
  },
  "host-unreachable": {
    seen: "«Network is unreachable» o «No route to host», spesso con un lungo indirizzo pieno di due punti.",
    reasons: [
      "Il nome del server porta a un indirizzo IPv6, e la macchina che spedisce non ha IPv6.",
      "La rete della macchina, o il suo gateway, è ferma.",
      "Un firewall respinge l’instradamento.",
    ],
  },
  "connection-dropped": {
    seen: "«Connection reset by peer», «ECONNRESET», «Connection closed unexpectedly» o «EOF caught», nel mezzo della conversazione.",
    reasons: [
      "Un firewall o un antivirus taglia le connessioni che non gli piacciono.",
      "Il server non prende connessioni da questo indirizzo, e non lo dice.",
      "Il server è sovraccarico o è appena ripartito.",
      "La connessione è rimasta ferma troppo a lungo.",
    ],
  },
  "server-unresponsive": {
    seen: "La connessione c’è, poi non arriva nulla: «Greeting never received», «read timeout».",
    reasons: [
      "Il server è occupato, o fa aspettare apposta chi non conosce.",
      "Cerca nel DNS il nome di chi chiama e attende una risposta che non viene.",
      "Attende TLS dal primo byte mentre il programma attende un saluto: il modo non va con la porta.",
      "Qualcosa nel mezzo accetta la connessione e non fa passare nulla.",
    ],
  },
  "tls-mode-mismatch": {
    seen: "«Wrong version number», «unexpected message» o «packet length too long» subito, oppure silenzio finché scade il tempo.",
    reasons: [
      "È stato scelto TLS dall’inizio per la 587, la 2525 o la 25, dove il server comincia in chiaro.",
      "È stato scelto STARTTLS o nessuna cifratura per la 465, dove il server attende TLS.",
      "Si è cambiata la porta e la cifratura è rimasta com’era.",
    ],
  },
  "wrong-service-port": {
    seen: "Una risposta in un’altra lingua: «+OK», «* OK», «HTTP/1.1 400», «SSH-2.0».",
    reasons: [
      "Nelle impostazioni in uscita c’è la porta del server che riceve (993, 995, 143, 110).",
      "Si è provata una porta del web (80, 443) con un gestore che lì non ha posta.",
      "L’host è quello del sito e non quello del server di posta.",
    ],
  },
  "starttls-unavailable": {
    seen: "«STARTTLS not supported», «502 command not implemented» o «454 TLS not available»; oppure STARTTLS manca tra le capacità del server.",
    reasons: [
      "Il server cifra solo su un’altra porta, di solito la 465.",
      "Il suo certificato o la sua configurazione TLS è guasta, e quindi non lo offre.",
      "Un firewall o un antivirus toglie STARTTLS dall’elenco.",
      "È un server per le prove, senza cifratura.",
    ],
  },
  "tls-required": {
    seen: "«530 Must issue a STARTTLS command first» o «538 Encryption required».",
    reasons: [
      "La cifratura è impostata su «nessuna».",
      "Il programma passa a STARTTLS solo se richiesto, e la casella non è spuntata.",
      "Sulla 25 o sulla 587 il programma ha cominciato dall’accesso invece che dalla cifratura.",
    ],
  },
  "tls-incompatible": {
    seen: "«Unsupported protocol», «alert protocol version», «no shared cipher», «key too weak».",
    reasons: [
      "Il server è vecchio e conosce solo TLS 1.0 o 1.1, ritirati dal 2021 (RFC 8996).",
      "È vecchia la macchina che spedisce: PHP o OpenSSL di anni fa.",
      "La chiave del server è troppo corta per le regole di oggi.",
    ],
  },
  "traffic-intercepted": {
    seen: "Un saluto fatto di asterischi; STARTTLS manca anche se il gestore lo ha; un certificato emesso da Avast, Fortinet, Sophos o dall’azienda stessa.",
    reasons: [
      "Un antivirus con protezione della posta sta tra programma e server.",
      "Un firewall ispeziona SMTP (per esempio Cisco «inspect esmtp») e lo riscrive.",
      "L’hosting devia tutta la posta in uscita sul proprio server, qualunque fosse quello indicato.",
    ],
  },
  "cert-expired": {
    seen: "«Certificate has expired» o «not yet valid».",
    reasons: [
      "Il rinnovo è stato dimenticato, o è avvenuto ma il servizio di posta non è stato riavviato.",
      "Sito e server di posta hanno certificati distinti, e ne è stato rinnovato uno solo.",
      "L’orologio della macchina che spedisce è sbagliato, spesso dopo un’interruzione di corrente.",
    ],
  },
  "cert-untrusted": {
    seen: "«Self-signed certificate», «unable to verify the first certificate», «certificate verify failed».",
    reasons: [
      "Il server mostra un certificato fatto da sé.",
      "Manca il certificato intermedio, e la catena non porta a nulla.",
      "Lo ha firmato un’autorità aziendale, nota solo alle macchine dell’azienda.",
      "L’elenco delle autorità della macchina che spedisce ha diversi anni.",
    ],
  },
  "cert-name-mismatch": {
    seen: "«Hostname does not match certificate’s altnames» o «Peer certificate CN did not match».",
    reasons: [
      "Sugli hosting condivisi mail.dominio risponde con il certificato del server del fornitore.",
      "Il server è stato indicato con l’indirizzo IP; i certificati portano nomi.",
      "È un nome vecchio, che il gestore non ha più sul certificato.",
      "Risponde un altro server: quello dell’hosting, o un firewall che ispeziona.",
    ],
  },
  "bad-credentials": {
    seen: "«535 Authentication failed», «Username and Password not accepted», «Could not authenticate».",
    reasons: [
      "La password è stata cambiata, scritta male o incollata con uno spazio.",
      "Si usa la password dell’account dove serve una password per le app o una chiave SMTP.",
      "Il nome utente ha un’altra forma: l’indirizzo intero invece della parte prima di @, o una parola fissa come apikey.",
      "Le credenziali sono di un’altra regione o di un altro servizio dello stesso gestore.",
    ],
  },
  "app-password-required": {
    seen: "«534 Application-specific password required» o «please enter your authorization code».",
    reasons: [
      "È attiva la verifica in due passaggi, e un programma non può fare il secondo.",
      "Il gestore vuole per principio una password a parte per ogni programma.",
    ],
  },
  "web-login-required": {
    seen: "«534 Please log in via your web browser», mentre la stessa password funziona sul sito.",
    reasons: [
      "L’accesso arriva da un luogo nuovo o da un centro dati, e sembra insolito.",
      "Ci sono nuove condizioni d’uso da accettare.",
      "L’account mostra segni di abuso, e il gestore lo trattiene finché il titolare non conferma.",
    ],
  },
  "basic-auth-disabled": {
    seen: "«Basic authentication is disabled» o «not supported for Client Submission».",
    reasons: [
      "Il gestore ha chiuso l’accesso con password: Outlook.com lo ha fatto, Microsoft 365 è in corso.",
      "L’organizzazione lo ha disattivato prima del dovuto.",
      "In un servizio di invio: la verifica in due passaggi è attiva, e la password dell’account non vale più per SMTP.",
    ],
  },
  "smtp-auth-disabled": {
    seen: "«535 5.7.139 … SmtpClientAuthentication is disabled for the Mailbox» o «for the Tenant».",
    reasons: [
      "In Microsoft 365 per le nuove organizzazioni è disattivato in partenza.",
      "Un amministratore lo ha disattivato per questa casella.",
      "Con GMX, web.de, Zoho, NetEase, QQ e altri il titolare deve attivarlo una volta nella webmail.",
    ],
  },
  "access-policy-blocked": {
    seen: "«Locked by your organization’s security defaults policy», «Unauthorized IP address», «Conditional Access».",
    reasons: [
      "Un criterio di sicurezza vieta l’accesso con password, o da questo paese o da questa macchina.",
      "L’account ammette solo gli indirizzi di un elenco, e quello di questo server non c’è.",
      "L’hosting ha dato al server un indirizzo nuovo.",
    ],
  },
  "oauth-token-invalid": {
    seen: "«invalid_grant», «token expired», «invalid_client», o 535 dopo XOAUTH2.",
    reasons: [
      "Il permesso è stato revocato, la password è cambiata, o il token non è stato usato per mesi.",
      "Un’app in prova riceve token validi solo sette giorni (Google).",
      "Il segreto client è scaduto (Microsoft: al più tardi dopo due anni).",
      "Il permesso non comprende l’invio via SMTP.",
    ],
  },
  "auth-mechanism-unsupported": {
    seen: "«504 Unrecognized authentication type», «mechanism not supported», o AUTH manca tra le capacità del server.",
    reasons: [
      "Il server offre l’accesso solo dopo la cifratura, e il programma lo chiede prima.",
      "La porta 25 di questo server riceve posta senza accesso.",
      "Il programma insiste su CRAM-MD5 o NTLM, e il server ha solo PLAIN e LOGIN.",
      "Il server ha solo OAuth2.",
    ],
  },
  "auth-required": {
    seen: "«530 Authentication required», «550 … please turn on SMTP Authentication».",
    reasons: [
      "Nel programma «autenticazione» è spenta.",
      "Il nome utente o la password è vuoto.",
      "Il plugin non è attivo, e WordPress spedisce senza passare da lui.",
    ],
  },
  "login-throttled": {
    seen: "«454 Too many login attempts», «421 try again later», dopo diversi tentativi non riusciti.",
    reasons: [
      "Da qualche parte un programma continua a provare con una password vecchia.",
      "Un bot prova password su questo account.",
      "Molti siti dietro lo stesso indirizzo fanno l’accesso insieme.",
    ],
  },
  "wrong-endpoint": {
    seen: "Credenziali giuste, e tuttavia 535; oppure «wrong region», «account not found here».",
    reasons: [
      "L’account è stato aperto in un’altra regione: .com invece di .eu o .in.",
      "Le credenziali di Amazon SES valgono ciascuna per una sola regione.",
      "La casella è passata a una nuova piattaforma dello stesso gestore.",
    ],
  },
  "account-not-activated": {
    seen: "«Sandbox subdomains are for test purposes only», «not yet activated», «account pending».",
    reasons: [
      "Il servizio controlla i nuovi clienti prima di lasciarli spedire.",
      "In prova ricevono qualcosa solo i destinatari confermati.",
      "Resta da confermare un dominio, un numero di telefono o un pagamento.",
    ],
  },
  "account-suspended": {
    seen: "«Account suspended», «disabled», «tenant has exceeded threshold», «unusual sending activity».",
    reasons: [
      "È uscito dello spam, spesso da un modulo violato o con una password rubata.",
      "Troppi messaggi sono tornati indietro, o i destinatari si sono lamentati.",
      "C’è una fattura non pagata o il contratto è finito.",
    ],
  },
  "sending-limit-reached": {
    seen: "«Daily sending limit exceeded», «too many recipients», «rate limit», «quota exceeded».",
    reasons: [
      "Una casella è fatta per le lettere: qualche centinaio di messaggi al giorno, non le newsletter.",
      "La quota del piano è esaurita.",
      "Troppe connessioni insieme, o troppi messaggi al minuto.",
    ],
  },
  "sender-not-allowed": {
    seen: "«Sender address rejected: not owned by user», «SendAsDenied», «not permitted to send as».",
    reasons: [
      "From è wordpress@dominio o l’indirizzo del visitatore, e l’accesso è di un altro.",
      "L’indirizzo è un alias con cui l’account può ricevere ma non spedire.",
      "La casella condivisa non concede «Invia come» a questo account.",
    ],
  },
  "sender-unverified": {
    seen: "«Email address is not verified», «Unconfigured Sending Domain», «domain must be verified».",
    reasons: [
      "Il dominio non è mai stato inserito nel servizio di invio, o i suoi record non sono ancora nel DNS.",
      "È stato verificato in un’altra regione o in un altro account.",
      "Si usa un sottodominio, ed è verificato solo il dominio principale (o viceversa).",
    ],
  },
  "address-invalid": {
    seen: "«501 Bad sender address syntax», «Domain not found», «need fully-qualified address».",
    reasons: [
      "Come mittente c’è un valore predefinito come wordpress@localhost o root@server.",
      "Il dominio del mittente è scritto male, o non ha record DNS.",
      "C’è uno spazio, una virgola o una lettera accentata dove non può stare.",
    ],
  },
  "recipient-rejected": {
    seen: "«550 5.1.1 User unknown», «mailbox full», «Recipient address rejected».",
    reasons: [
      "L’indirizzo è scritto male, o non esiste più.",
      "La casella è piena o disattivata.",
      "Riceve posta solo dall’interno della sua organizzazione.",
    ],
  },
  "relay-denied": {
    seen: "«Relay access denied», «relaying denied», «Unable to relay».",
    reasons: [
      "Non c’è stato un accesso, e il server prende solo la posta per sé.",
      "Nelle impostazioni c’è il server del record MX, che riceve e non spedisce.",
      "Il relay interno non conosce l’indirizzo di questa macchina.",
    ],
  },
  greylisted: {
    seen: "«450 4.2.0 Greylisted» o «451 please try again later», al primo messaggio verso un server.",
    reasons: [
      "Chi riceve non conosce ancora il mittente e aspetta di vedere se torna. I programmi di spam lo fanno di rado.",
      "Ogni tentativo è arrivato da un indirizzo diverso, e ogni volta era «il primo».",
    ],
  },
  "content-rejected": {
    seen: "«554 Message rejected», «spam», «Local Policy Violation», dopo l’invio di tutto il messaggio.",
    reasons: [
      "Un link porta a un sito che è in un elenco di blocco.",
      "Un allegato è di un tipo che non passa.",
      "Manca un’intestazione, o in From ci sono due indirizzi.",
      "Il testo somiglia allo spam: maiuscole, una sola grande immagine, link accorciati.",
    ],
  },
  "message-too-large": {
    seen: "«552 Message size exceeds fixed limit».",
    reasons: [
      "Lungo il percorso gli allegati crescono di un terzo: 20 MB diventano 27 MB.",
      "Chi spedisce e chi riceve hanno ciascuno un limite; conta il più basso. Di solito 20–35 MB, nei servizi di invio 10–50.",
    ],
  },
  "ip-blocklisted": {
    seen: "«Blocked using zen.spamhaus.org», «poor reputation», «554 … found on one or more DNSBLs».",
    reasons: [
      "Da questo indirizzo è uscito dello spam, spesso di un vicino sullo stesso server.",
      "L’indirizzo è di una linea domestica o di un cloud le cui reti sono elencate in blocco.",
      "Sul server c’è un sito violato che spedisce.",
    ],
  },
  "domain-auth-failed": {
    seen: "«550 5.7.26 … sender is unauthenticated», «DMARC policy», «SPF violation».",
    reasons: [
      "Il record SPF non nomina il server che ora spedisce; succede spesso dopo un cambio di gestore.",
      "DKIM non è attivo, o la chiave nel DNS è troncata.",
      "From è di un dominio diverso da quello per cui parlano SPF e DKIM.",
      "I record SPF sono due, e quindi non ne vale nessuno.",
    ],
  },
  "sending-host-identity": {
    seen: "«Helo command rejected: need fully-qualified hostname», «Reverse DNS validation failed», «Bad HELO».",
    reasons: [
      "Il programma si presenta come «localhost» o con il nome breve della macchina.",
      "L’indirizzo IP non ha un record PTR, o ne ha uno che non riporta indietro.",
      "Spedisce direttamente al server del destinatario, dove il server di un gestore lo farebbe a regola d’arte.",
    ],
  },
  "server-fault": {
    seen: "«451 internal error», «452 insufficient storage», «421 service not available», «503 bad sequence».",
    reasons: [
      "Disco pieno, database fermo, servizio in riavvio: cose del server.",
      "Il programma ha mandato un comando fuori ordine, o troppo presto.",
    ],
  },
  "client-config-error": {
    seen: "«Missing credentials», «No recipients defined», «invalid_client», prima di ogni connessione.",
    reasons: [
      "Un campo è vuoto, o una variabile d’ambiente non è stata letta.",
      "Una costante in wp-config.php è scritta male.",
      "La configurazione è stata salvata, ma non ricaricata.",
    ],
  },
  "client-runtime-limited": {
    seen: "«Extension missing: openssl», «Unable to find the socket transport ‘ssl’», «has been disabled for security reasons» o «Permission denied (13)», prima che il server dica una parola.",
    reasons: [
      "PHP gira senza l’estensione openssl, spesso su Windows o in un container ridotto.",
      "Il fornitore di hosting tiene fsockopen, stream_socket_client, proc_open o mail tra le disable_functions.",
      "SELinux vieta al server web di aprire connessioni: su RHEL, AlmaLinux e Rocky Linux è così in partenza.",
      "A Postfix o Sendmail manca il modulo per l’accesso (libsasl2-modules, cyrus-sasl-plain).",
      "La libreria non sa usare TLS dal primo byte: SmtpClient di .NET conosce solo STARTTLS, e sulla porta 465 non riesce.",
    ],
  },
  "setting-not-taken": {
    seen: "Una connessione a 127.0.0.1 o alla porta 25 che nessuno ha indicato; «mutually exclusive»; una cifratura che parte anche se è spenta.",
    reasons: [
      "In questa versione la chiave ha un altro nome: nodemailer legge secure, e ignora secureConnection.",
      "C’è il testo «False» o «0», e il programma prende per vero qualunque testo.",
      "L’host o la porta è vuoto, e il programma usa localhost o la 25.",
      "Sono accese due cifrature insieme, per esempio USE_TLS e USE_SSL.",
      "Un secondo plugin di posta, o una costante in un file, prevale sul modulo.",
      "Il file è cambiato, ma il programma, il suo worker o la sua cache non è ripartito.",
    ],
  },
  "secret-mangled": {
    seen: "535 anche se la stessa password funziona nella webmail; «'ascii' codec can’t encode character»; un nome di host che è un pezzo della password.",
    reasons: [
      "In un file .env o INI il segno # apre un commento, e il resto della password va perso.",
      "In un file .env o in docker-compose.yml il segno $ apre una variabile.",
      "In un URL (DSN) i segni @:/?#%+ dividono o codificano, e vanno scritti con la codifica percentuale.",
      "In YAML una password di sole cifre, o che comincia con un segno come &, * o @, viene letta come altro se non è tra virgolette.",
      "Le virgolette stesse sono diventate parte della password.",
      "La password contiene una lettera come è o ù, e il programma manda solo ASCII.",
    ],
  },
  "ca-bundle-missing": {
    seen: "«Certificate signed by unknown authority» o «unable to get local issuer certificate» con un grande gestore; «failed to load system roots».",
    reasons: [
      "Il container parte da scratch, alpine o distroless senza il pacchetto ca-certificates.",
      "PHP su Windows non conosce il suo elenco: openssl.cafile in php.ini è vuoto.",
      "SSL_CERT_FILE o curl.cainfo indica un file che non esiste, o che contiene solo un’autorità privata.",
      "L’elenco ha diversi anni e non contiene le radici più recenti, come quelle di Let’s Encrypt o di Google.",
      "Python su macOS è stato installato senza i suoi certificati.",
    ],
  },
  "client-outdated": {
    seen: "«No appropriate protocol», «TLS 1.0 and 1.1 are not supported», o una stampante che un giorno smette di spedire senza che nulla sia cambiato.",
    reasons: [
      "La libreria di posta chiede TLS 1.0 per nome, e Java o il sistema lo ha disattivato.",
      "PHP, OpenSSL, .NET Framework o Windows è di prima del 2016.",
      "Una stampante, uno scanner o una telecamera ha un firmware senza TLS 1.2.",
      "La libreria legge solo certificati di un certo tipo, e ne respinge uno valido.",
    ],
  },
  "path-mtu": {
    seen: "EHLO passa e poi l’handshake resta fermo, oppure una riga di testo arriva e un messaggio con allegato scade in DATA.",
    reasons: [
      "Una VPN, una linea PPPoE o un tunnel porta da 1400 a 1492 byte per pacchetto, e la macchina ne manda 1500.",
      "La rete di Docker o Kubernetes è impostata a 1500 su una macchina che ne porta meno, come in OpenStack e in alcuni cloud.",
      "Un firewall scarta ICMP, e nessuno viene a sapere che i pacchetti sono troppo grandi.",
    ],
  },
  "ipv6-broken": {
    seen: "«Network is unreachable» o un’attesa dietro un indirizzo pieno di due punti, mentre un’altra riga, o un’altra macchina, riesce in IPv4.",
    reasons: [
      "La macchina ha un indirizzo IPv6, ma nessuna strada verso l’esterno.",
      "Nel container, o nella macchina che lo ospita, IPv6 è attivo solo a metà.",
      "In IPv6 il server prende posta solo da indirizzi con DNS inverso, e questo non lo ha.",
      "La macchina ha soltanto IPv6, e il server non ha un indirizzo IPv6.",
    ],
  },
  unknown: {
    seen: "Un messaggio che non somiglia a nulla di noto.",
    reasons: [
      "Il server spiega il rifiuto a modo suo, e non dà un codice che dica di più.",
      "Il programma ha conservato solo una parte del messaggio.",
    ],
  },
};
