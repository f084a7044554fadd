import type { SentenceTable } from "@/lib/pasted-log/sentences/sentence";

/** PHPMailer, and with it WordPress, Joomla, Matomo, PrestaShop and most contact forms. */
export const phpMailer: SentenceTable = {
  source:
    "PHPMailer/PHPMailer language/phpmailer.lang-{it,de,fr,es,pt,pt_br,ja,nl}.php, version 7.0, read on 28 November 2026; the wordings of 5.2 recalled",
  rows: [
    {
      happened: "sign-in-refused",
      stage: "auth",
      says: {
        en: "Could not authenticate.",
        it: "Impossibile autenticarsi.",
        de: ["Authentifizierung fehlgeschlagen.", "Authentifizierung fehlgeschlagen"],
        fr: ["échec de l'authentification.", "Échec lors de l'authentification."],
        es: ["Imposible autentificar.", "No se pudo autentificar."],
        pt: ["Falha na autenticação.", "Não foi possível realizar a autenticação."],
        pt_br: "Não foi possível autenticar.",
        ja: "認証できませんでした。",
        nl: "authenticatie mislukt.",
      },
    },
    {
      happened: "could-not-connect",
      stage: "connect",
      says: {
        en: "Could not connect to SMTP host.",
        it: "Impossibile connettersi all'host SMTP.",
        de: [
          "Konnte keine Verbindung zum SMTP-Host herstellen.",
          "Konnte keine Verbindung zum SMTP-Server herstellen.",
        ],
        fr: ["impossible de se connecter au serveur SMTP.", "Impossible de connecter le serveur SMTP."],
        es: ["Imposible conectar al servidor SMTP.", "No se pudo conectar al servidor SMTP."],
        pt: [
          "Não foi possível ligar ao servidor SMTP.",
          "Não foi possível realizar ligação com o servidor SMTP.",
        ],
        pt_br: "Não foi possível conectar ao servidor SMTP.",
        ja: "SMTPホストに接続できませんでした。",
        nl: "kon niet verbinden met SMTP-host.",
      },
    },
    {
      happened: "could-not-connect",
      stage: "connect",
      says: {
        en: "SMTP connect() failed.",
        it: "SMTP Connect() fallita.",
        de: ["Verbindung zum SMTP-Server fehlgeschlagen.", "Verbindung zu SMTP Server fehlgeschlagen."],
        fr: ["Échec de la connexion SMTP.", "La connexion SMTP a échoué."],
        es: ["SMTP Connect() falló.", "SMTP Connect() se falló."],
        pt: ["Falha na função SMTP connect().", "SMTP Connect() falhou."],
        nl: "SMTP Verbinding mislukt.",
      },
    },
    {
      happened: "message-refused",
      stage: "body",
      says: {
        en: "data not accepted.",
        it: ["Dati non accettati dal server.", "Data non accettati dal server."],
        de: "Daten werden nicht akzeptiert.",
        fr: ["données incorrectes.", "Données incorrectes."],
        es: "Datos no aceptados.",
        pt: ["Dados não aceites.", "Dados foram rejeitados."],
        pt_br: "Dados rejeitados.",
        ja: "データが受け付けられませんでした。",
        nl: "data niet geaccepteerd.",
      },
    },
    {
      happened: "sender-refused",
      stage: "mail",
      says: {
        en: "The following From address failed:",
        it: "I seguenti indirizzi mittenti hanno generato errore:",
        de: "Die folgende Absenderadresse ist nicht korrekt:",
        fr: ["L'adresse d'expéditeur suivante a échouée :", "L'adresse d'expéditeur suivante a échoué :"],
        es: [
          "La siguiente dirección de remitente falló:",
          "La(s) siguiente(s) direcciones de remitente fallaron:",
        ],
        pt: [
          "O envio falhou para o seguinte endereço do remetente:",
          "Ocorreram falhas nos endereços dos seguintes remetentes:",
        ],
        pt_br: "Os seguintes remetentes falharam:",
        ja: "Fromアドレスを登録する際にエラーが発生しました:",
        nl: "Het volgende afzendersadres is mislukt:",
      },
    },
    {
      happened: "recipient-refused",
      stage: "rcpt",
      says: {
        en: "The following recipients failed:",
        it: "I seguenti indirizzi destinatari hanno generato un errore:",
        de: "Die folgenden Empfänger sind nicht korrekt:",
        fr: "les destinataires suivants sont en erreur :",
        es: "Los siguientes destinos fallaron:",
        pt: [
          "Falha no envio para os seguintes destinatários:",
          "Os endereços dos seguintes destinatários falharam:",
        ],
        pt_br: "Os seguintes destinatários falharam:",
        ja: "次の受信者アドレスに 間違いがあります:",
        nl: "de volgende ontvangers zijn mislukt:",
      },
    },
    {
      happened: "mail-function-failed",
      stage: "connect",
      says: {
        en: "Could not instantiate mail function.",
        it: "Impossibile istanziare la funzione mail",
        de: "Mail-Funktion konnte nicht initialisiert werden.",
        fr: "Impossible d'instancier la fonction mail.",
        es: [
          "Imposible crear una instancia de la función Mail.",
          "No se pudo crear una instancia de la función Mail.",
        ],
        pt: "Não foi possível instanciar a função mail.",
        ja: "メール関数が正常に動作しませんでした。",
        nl: "Kon mailfunctie niet initialiseren.",
      },
    },
    {
      happened: "address-malformed",
      stage: "mail",
      says: {
        it: "Impossibile inviare, l'indirizzo email non è valido:",
        de: "Die Adresse ist ungültig:",
        fr: "L'adresse courriel n'est pas valide :",
        es: "Imposible enviar: dirección de email inválido:",
        pt: "Endereço de e-mail inválido:",
        nl: "Ongeldig adres:",
      },
    },
    {
      happened: "no-recipient",
      stage: "mail",
      says: {
        en: "You must provide at least one recipient email address.",
        it: "Deve essere fornito almeno un indirizzo ricevente",
        de: "Bitte geben Sie mindestens eine Empfängeradresse an.",
        fr: "Vous devez fournir au moins une adresse de destinataire.",
        es: "Debe proporcionar al menos una dirección de email de destino.",
        pt: "Deve fornecer pelo menos um endereço de destinatário.",
        pt_br: "Você deve informar pelo menos um destinatário.",
        ja: "少なくとも1つメールアドレスを 指定する必要があります。",
        nl: "Er moet minstens één ontvanger worden opgegeven.",
      },
    },
    {
      happened: "runtime-lacks-tls",
      stage: "connect",
      says: {
        en: "Extension missing: openssl",
        de: "Fehlende Erweiterung: openssl",
        es: "Extensión faltante: openssl",
        pt: "Extensão em falta: openssl",
        pt_br: "Extensão não existe: openssl",
        nl: "Extensie afwezig: openssl",
      },
    },
    {
      happened: "setting-invalid",
      stage: "connect",
      says: {
        en: ["Invalid host:", "Invalid hostentry:"],
        de: ["Ungültiger Host:", "Ungültiger Hosteintrag:"],
        es: ["Host inválido:", "Hostentry inválido:"],
        pt: "Entrada de host inválida:",
        nl: ["Ongeldige host:", "Ongeldige hostentry:"],
      },
    },
  ],
};
