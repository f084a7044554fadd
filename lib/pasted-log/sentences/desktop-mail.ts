import type { SentenceTable } from "@/lib/pasted-log/sentences/sentence";

/** Outlook and Apple Mail, which name no code of a system and seldom quote the server. */
export const outlook: SentenceTable = {
  source:
    "Outlook errors 0x800CCC0D, 0x800CCC0E, 0x800CCC0F, 0x80042109, 0x800CCC19, 0x800CCC92 as it words them in each language; recalled, 28 November 2026",
  rows: [
    {
      happened: "name-not-found",
      stage: "dns",
      says: {
        any: "0x800CCC0D",
        it: "Impossibile trovare il server di posta elettronica",
        de: "Der E-Mail-Server konnte nicht gefunden werden",
        fr: "Impossible de trouver le serveur de messagerie",
        es: "No se puede encontrar el servidor de correo electrónico",
      },
    },
    {
      happened: "could-not-connect",
      stage: "connect",
      says: {
        any: "0x800CCC0E",
        en: "Outlook cannot connect to your outgoing (SMTP) e-mail server",
        it: [
          "Impossibile connettersi al server della posta in uscita (SMTP)",
          "Outlook non è in grado di connettersi al server di posta in uscita (SMTP)",
          "La connessione al server non è riuscita",
        ],
        de: [
          "Es kann keine Verbindung mit dem Postausgangsserver (SMTP) hergestellt werden",
          "Outlook kann keine Verbindung mit dem Postausgangsserver (SMTP) herstellen",
          "Die Verbindung mit dem Server ist fehlgeschlagen",
        ],
        fr: [
          "Outlook ne parvient pas à se connecter à votre serveur de messagerie sortant (SMTP)",
          "La connexion au serveur a échoué",
        ],
        es: [
          "Outlook no se puede conectar con el servidor de correo saliente (SMTP)",
          "No se pudo conectar con el servidor",
        ],
        pt: [
          "O Outlook não consegue se conectar ao servidor de email de saída (SMTP)",
          "A conexão com o servidor falhou",
        ],
      },
    },
    {
      happened: "closed",
      stage: null,
      says: {
        any: "0x800CCC0F",
        it: "La connessione al server è stata interrotta",
        de: "Die Verbindung mit dem Server wurde unterbrochen",
        fr: "La connexion au serveur a été interrompue",
        es: "Se interrumpió la conexión con el servidor",
        pt: "A conexão com o servidor foi interrompida",
      },
    },
    { happened: "silent", stage: "connect", says: { any: ["0x80042109", "0x800CCC19"] } },
    { happened: "sign-in-refused", stage: "auth", says: { any: ["0x800CCC92", "0x80040115"] } },
    {
      happened: "no-common-mechanism",
      stage: "auth",
      says: {
        en: "None of the authentication methods supported by this client are supported by your server",
        it: "Nessuno dei metodi di autenticazione supportati dal client è supportato dal server",
        de: [
          "Keine der von diesem Client unterstützten Authentifizierungsmethoden wird vom Server unterstützt",
          "keine der von diesem Client unterstützten Authentifizierungsmethoden unterstützt",
        ],
        fr: "Aucune des méthodes d'authentification prises en charge par ce client n'est prise en charge par votre serveur",
        es: "Ninguno de los métodos de autenticación admitidos por este cliente es compatible con su servidor",
        pt: "Nenhum dos métodos de autenticação suportados por este cliente é suportado pelo seu servidor",
      },
    },
    {
      happened: "recipient-refused",
      stage: "rcpt",
      says: {
        en: "because one of the recipients was rejected by the server",
        it: "uno dei destinatari è stato rifiutato dal server",
        de: [
          "da einer der Empfänger vom Server abgelehnt wurde",
          "einer der Empfänger vom Server abgewiesen wurde",
        ],
        fr: "l'un des destinataires a été refusé par le serveur",
        es: "el servidor rechazó uno de los destinatarios",
        pt: "um de seus destinatários foi recusado pelo servidor",
      },
    },
    {
      happened: "certificate-untrusted",
      stage: "tls",
      says: {
        en: "The server you are connected to is using a security certificate that cannot be verified",
        it: "Il server a cui si è connessi utilizza un certificato di sicurezza che non può essere verificato",
        de: "Der Server, mit dem Sie verbunden sind, verwendet ein Sicherheitszertifikat, das nicht überprüft werden kann",
        fr: "Le serveur auquel vous êtes connecté utilise un certificat de sécurité qui ne peut pas être vérifié",
        es: "El servidor al que está conectado usa un certificado de seguridad que no se puede comprobar",
      },
    },
  ],
};

export const appleMail: SentenceTable = {
  source: "Apple Mail as it words them in each language; recalled, 28 November 2026",
  rows: [
    {
      happened: "could-not-connect",
      stage: "connect",
      says: {
        en: ["The connection to the outgoing server % failed", "Cannot send message using the server"],
        it: [
          "La connessione al server di posta in uscita % non è riuscita",
          "Connessione al server in uscita % non riuscita",
          "Impossibile inviare il messaggio utilizzando il server",
        ],
        de: [
          "Die Verbindung zum Server für ausgehende E-Mails % ist fehlgeschlagen",
          "Die E-Mail kann nicht über den Server % gesendet werden",
        ],
        fr: [
          "La connexion au serveur d'envoi % a échoué",
          "Impossible d'envoyer le message à l'aide du serveur",
        ],
        es: [
          "Ha fallado la conexión con el servidor de salida %",
          "No se puede enviar el mensaje mediante el servidor",
        ],
        pt: "A conexão com o servidor de envio % falhou",
      },
    },
    {
      happened: "sign-in-refused",
      stage: "auth",
      says: {
        en: "The user name or password for % is incorrect",
        it: "Il nome utente o la password per % non è corretta",
        de: "Der Benutzername oder das Passwort für % ist falsch",
        fr: "Le nom d'utilisateur ou le mot de passe pour % est incorrect",
        es: "El nombre de usuario o la contraseña de % es incorrecta",
        pt: "O nome de usuário ou a senha para % está incorreta",
      },
    },
    {
      happened: "certificate-untrusted",
      stage: "tls",
      says: {
        en: ["Cannot Verify Server Identity", "Mail can't verify the identity of the server"],
        it: ["Impossibile verificare l'identità del server", "Mail non può verificare l'identità del server"],
        de: ["Serveridentität kann nicht überprüft werden", "Mail kann die Identität von % nicht überprüfen"],
        fr: [
          "Impossible de vérifier l'identité du serveur",
          "Mail ne peut pas vérifier l'identité du serveur",
        ],
        es: [
          "No se puede verificar la identidad del servidor",
          "Mail no puede verificar la identidad del servidor",
        ],
        pt: "Não é possível verificar a identidade do servidor",
      },
    },
  ],
};
