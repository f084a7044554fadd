import type { SentenceTable } from "@/lib/pasted-log/sentences/sentence";

/** Thunderbird, where it does not quote the server. */
export const thunderbird: SentenceTable = {
  source:
    "thunderbird/thunderbird-l10n {it,de,fr,es-ES,pt-BR,ja,nl}/mail/chrome/messenger/messengercompose/composeMsgs.properties, read on 28 November 2026; English recalled",
  rows: [
    {
      happened: "name-not-found",
      stage: "dns",
      says: {
        en: "Outgoing server (SMTP) % is unknown",
        it: "Server posta in uscita (SMTP) % sconosciuto",
        de: "SMTP-Server % ist unbekannt",
        fr: "le serveur sortant (SMTP) % est inconnu",
        es: "el servidor de salida (SMTP) % es desconocido",
        pt: "O servidor de envio (SMTP) % não é conhecido",
        ja: "送信 (SMTP) サーバー % が見つかりません",
        nl: "uitgaande (SMTP-)server % is onbekend",
      },
    },
    {
      happened: "could-not-connect",
      stage: "connect",
      says: {
        en: "connecting to Outgoing server (SMTP) % failed",
        it: [
          "la connessione al server in uscita (SMTP) % non è riuscita",
          "impossibile connettersi al server SMTP %",
        ],
        de: "weil der Verbindungsaufbau mit dem SMTP-Server % fehlgeschlagen ist",
        fr: "la connexion au serveur sortant (SMTP) % a échoué",
        es: "ha fallado la conexión al servidor de salida (SMTP) %",
        pt: "a conexão com o servidor de envio (SMTP) % falhou",
        ja: "送信 (SMTP) サーバー % に接続できなかったため",
        nl: "het verbinden met uitgaande (SMTP-)server % is mislukt",
      },
    },
    {
      happened: "closed",
      stage: null,
      says: {
        en: "the connection to Outgoing server (SMTP) % was lost in the middle of the transaction",
        it: [
          "la connessione al server di posta in uscita (SMTP) % è stata interrotta durante la trasmissione",
          "la connessione al server SMTP % è stata persa nel mezzo della transazione",
        ],
        de: "die Verbindung mit dem SMTP-Server % mitten in der Transaktion verloren wurde",
        fr: "la connexion au serveur sortant (SMTP) % a été perdue pendant la transaction",
        es: "la conexión al servidor de salida (SMTP) % se perdió en mitad de la transacción",
        pt: "a conexão com o servidor de envio (SMTP) % foi perdida no meio da transação",
        ja: "送信 (SMTP) サーバー % との接続が切断されたため",
        nl: "de verbinding met uitgaande (SMTP-)server % in het midden van de transactie werd verbroken",
      },
    },
    {
      happened: "silent",
      stage: "connect",
      says: {
        en: "the connection to Outgoing server (SMTP) % timed out",
        it: [
          "la connessione al server di posta in uscita (SMTP) % è scaduta",
          "la connessione al server SMTP % è andata fuori tempo massimo",
        ],
        de: "die Verbindung mit dem SMTP-Server % ihre Ablaufzeit (Timeout) überschritten hat",
        fr: "la connexion au serveur sortant (SMTP) % a expiré",
        es: "ha caducado la conexión al servidor de salida (SMTP) %",
        pt: "a conexão com o servidor de envio (SMTP) % expirou",
        ja: "送信 (SMTP) サーバー % との接続がタイムアウトしたため",
        nl: "de wachttijd voor de verbinding met uitgaande (SMTP-)server % is verlopen",
      },
    },
    {
      happened: "starttls-not-offered",
      stage: "starttls",
      says: {
        en: "Unable to establish a secure link with Outgoing server (SMTP) % using STARTTLS since it doesn't advertise that feature",
        it: [
          "Impossibile stabilire un collegamento sicuro con il server di posta in uscita (SMTP) % utilizzando STARTTLS",
          "impossibile stabilire un collegamento sicuro col server SMTP % utilizzando STARTTLS",
        ],
        de: "Eine sichere Verbindung mit dem SMTP-Server % kann nicht mit STARTTLS aufgebaut werden",
        fr: "impossible d'établir un lien sécurisé avec le serveur SMTP % en utilisant",
        es: "no es posible establecer un enlace seguro con el servidor de salida (SMTP) % usando STARTTLS",
        pt: "não foi possível estabelecer uma conexão segura com o servidor de envio (SMTP) % usando STARTTLS",
        ja: "送信 (SMTP) サーバー % が STARTTLS をサポートしていないため",
        nl: "kan geen beveiligde verbinding met uitgaande (SMTP-)server % tot stand brengen met STARTTLS",
      },
    },
    {
      happened: "sign-in-refused",
      stage: "auth",
      says: {
        en: "Unable to authenticate to Outgoing server (SMTP) %",
        it: [
          "Autenticazione non riuscita col server di posta in uscita (SMTP) %",
          "Impossibile ottenere l'autenticazione dal server SMTP %",
        ],
        de: "Der Postausgangs-Server (SMTP) % kann nicht authentifiziert werden",
        fr: "Impossible de s'authentifier sur le serveur sortant (SMTP) %",
        es: "No se puede identificar al servidor de salida (SMTP) %",
        pt: "Não foi possível autenticar no servidor de envio (SMTP) %",
        ja: "送信 (SMTP) サーバー % の認証に失敗しました",
        nl: "Kan niet authenticeren bij uitgaande (SMTP-)server %",
      },
    },
    {
      happened: "no-common-mechanism",
      stage: "auth",
      says: {
        en: [
          "The Outgoing server (SMTP) % does not support the selected authentication method",
          "The Outgoing server (SMTP) % does not seem to support encrypted passwords",
        ],
        it: [
          "Il server in uscita (SMTP) % non supporta il metodo di autenticazione selezionato",
          "sembra non essere in grado di gestire le password crittate",
          "Il server SMTP % non gestisce il metodo di autenticazione scelto",
        ],
        de: [
          "Der SMTP-Server % unterstützt die gewählte Authentifizierungsmethode nicht",
          "scheint die verschlüsselte Übertragung des Passworts nicht zu unterstützen",
        ],
        fr: [
          "ne gère pas la méthode d'authentification sélectionnée",
          "ne semble pas gérer les mots de passe chiffrés",
        ],
        es: [
          "no admite el mecanismo de identificación seleccionado",
          "no parece admitir contraseñas cifradas",
        ],
        pt: [
          "não oferece suporte ao método de autenticação selecionado",
          "não tem suporte a senhas criptografadas",
        ],
        ja: "が選択された認証方式をサポートしていません",
        nl: "ondersteunt de geselecteerde authenticatiemethode niet",
      },
    },
    {
      happened: "no-recipient",
      stage: "mail",
      says: {
        en: "No recipients were specified",
        it: "Non sono stati specificati destinatari",
        de: "Kein Empfänger angegeben",
        fr: "Aucun destinataire spécifié",
        es: "No se especificaron destinatarios",
        pt: "Nenhum destinatário foi especificado",
        ja: "受信者が指定されていません",
        nl: "Er zijn geen ontvangers opgegeven",
      },
    },
  ],
};
