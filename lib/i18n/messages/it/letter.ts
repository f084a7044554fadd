import type {
  letter as english,
  administratorLetter as englishAdministratorLetter,
  certificateLetter as englishCertificateLetter,
} from "@/lib/i18n/messages/en/letter";

export const letter: typeof english = {
  subject: "Richiesta di apertura della porta TCP {port} in uscita verso {host}",
  greeting: "Buongiorno,",
  requests: {
    site: "il mio sito deve inviare la posta attraverso {host}. Dal suo server, presso di voi, le connessioni alla porta {port} restano senza risposta. Vi chiedo di permettere le connessioni TCP in uscita verso {host}, porta {port}.",
    elsewhere:
      "il mio sito, ospitato presso di voi, deve inviare la posta attraverso {host}. Da un’altra macchina le connessioni alla porta {port} restano senza risposta; il vostro server non è stato provato. Vi chiedo di verificare se permette le connessioni TCP in uscita verso {host}, porta {port}, e in caso contrario di permetterle.",
    unknown:
      "il mio sito deve inviare la posta attraverso {host}. Dalla macchina che ha fatto la prova le connessioni alla porta {port} restano senza risposta. Vi chiedo di verificare se il server del mio sito può aprire connessioni TCP in uscita verso {host}, porta {port}, e in caso contrario di permetterle.",
  },
  evidence: "Misurato il {time}, {place}:",
  address: "dall’indirizzo {address}",
  places: {
    site: "dal server del sito",
    elsewhere: "da una macchina fuori dalla vostra rete",
    unknown: "dalla macchina su cui funziona Portwise",
  },
  line: "- porta {port} ({security}): {finding}",
  findings: {
    open: "risponde in {ms} ms, quindi il server di posta funziona",
    blocked: "nessuna risposta alla connessione",
    refused: "la connessione è stata rifiutata",
    busy: "il server di posta risponde, e chiede di tornare più tardi",
    "not-smtp": "risponde qualcosa che non è un server di posta",
    "tls-failed": "la cifratura fallisce; forse qualcosa si frappone",
    silent: "la connessione c’è, ma non arriva alcun saluto",
    failed: "la connessione non è riuscita ({code})",
  },
  alternative:
    "Se la porta è bloccata di proposito, vi prego di indicarmi quale porta o quale relay usare al suo posto.",
  thanks: "Grazie",
};

export const certificateLetter: typeof englishCertificateLetter = {
  subject: "Il certificato di {host} non viene accettato",
  greeting: "Buongiorno,",
  request:
    "i programmi che verificano i certificati non riescono a inviare la posta attraverso {host}, porta {port}: chiudono la connessione prima dell’accesso. Chiedo di installare un certificato valido per questo nome, con la catena completa, e di farlo rinnovare automaticamente.",
  evidence: "Il {time} il server ha mostrato questo certificato:",
  names: "- nomi: {names}",
  dates: "- valido dal {from} al {to}",
  issuer: "- emesso da: {issuer}",
  fingerprint: "- impronta (SHA-256): {fingerprint}",
  problem: "- verifica non superata: {code}",
  check: "Per vederlo: openssl s_client -connect {host}:{port} -servername {host}{starttls}",
  thanks: "Grazie",
};

export const administratorLetter: typeof englishAdministratorLetter = {
  subject: "Richiesta di permettere l’invio via SMTP per {address}",
  greeting: "Buongiorno,",
  request:
    "il nostro sito deve inviare la posta come {address} attraverso {host}. Il server respinge l’accesso perché l’invio con password (SMTP AUTH) è disattivato. Chiedo di attivarlo per questa sola casella.",
  evidence: "Il {time} {host} ha risposto sulla porta {port}:\n{reply}",
  microsoft:
    "In Microsoft 365 l’interruttore è nell’interfaccia di amministrazione: Utenti › Utenti attivi › la casella › Posta › «Gestisci app di posta elettronica» › «SMTP autenticato». Le impostazioni predefinite di sicurezza o un criterio di autenticazione possono prevalere.",
  alternative:
    "Se non è desiderato, prego di indicare un’altra via: la connessione Microsoft o Google del plug-in di posta del sito (OAuth2) richiede un consenso, un servizio di invio richiede alcuni record nel DNS del dominio.",
  thanks: "Grazie",
};
