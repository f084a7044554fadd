import type { SentenceTable } from "@/lib/pasted-log/sentences/sentence";

/** Windows says the errors of sockets in its own language, whatever language the program has. */
export const windows: SentenceTable = {
  source:
    "Windows Sockets error codes 10013, 10051, 10054, 10060, 10061, 10065 and 11001 as FormatMessage gives them; 10061 in it, de, fr, es and pt and 10060 in ja read in public logs on 28 November 2026, the others recalled",
  rows: [
    {
      happened: "refused",
      stage: "connect",
      says: {
        en: "No connection could be made because the target machine actively refused it",
        it: "Rifiuto persistente del computer di destinazione",
        de: "da der Zielcomputer die Verbindung verweigerte",
        fr: "car l'ordinateur cible l'a expressément refusée",
        es: "denegó expresamente dicha conexión",
        pt: ["a máquina de destino as recusou ativamente", "o computador de destino as recusou activamente"],
        pt_br: "a máquina de destino recusou ativamente",
        ja: "対象のコンピューターによって拒否されたため、接続できませんでした",
        nl: "omdat de doelcomputer de verbinding actief heeft geweigerd",
        pl: "ponieważ komputer docelowy aktywnie jej odmawia",
        ru: "конечный компьютер отверг запрос на подключение",
        zh: "由于目标计算机积极拒绝，无法连接",
      },
    },
    {
      happened: "silent",
      stage: "connect",
      says: {
        en: "the connected party did not properly respond after a period of time",
        it: [
          "Risposta non corretta della parte connessa dopo l'intervallo di tempo",
          "mancata risposta dall'host collegato",
        ],
        de: "da die Gegenstelle nach einer bestimmten Zeitspanne nicht richtig reagiert hat",
        fr: [
          "car le parti connecté n'a pas répondu convenablement au-delà d'une certaine durée",
          "car l'hôte de connexion n'a pas répondu",
        ],
        es: [
          "la parte conectada no respondió adecuadamente tras un periodo de tiempo",
          "el host conectado no ha podido responder",
        ],
        pt: [
          "o componente conectado não respondeu corretamente após um período de tempo",
          "a parte ligada não respondeu correctamente após um período de tempo",
          "o host conectado não respondeu",
        ],
        ja: "接続済みの呼び出し先が一定の時間を過ぎても正しく応答しなかった",
        zh: "由于连接方在一段时间后没有正确答复",
      },
    },
    {
      happened: "closed",
      stage: null,
      says: {
        en: "An existing connection was forcibly closed by the remote host",
        it: "Connessione in corso interrotta forzatamente dall'host remoto",
        de: "Eine vorhandene Verbindung wurde vom Remotehost geschlossen",
        fr: "Une connexion existante a dû être fermée par l'hôte distant",
        es: "Se ha forzado la interrupción de una conexión existente por el host remoto",
        pt: "Foi forçado o cancelamento de uma conexão existente pelo host remoto",
        ja: "既存の接続はリモート ホストに強制的に切断されました",
        zh: "远程主机强迫关闭了一个现有的连接",
      },
    },
    {
      happened: "name-not-found",
      stage: "dns",
      says: {
        en: "No such host is known",
        it: ["Host sconosciuto", "Impossibile risolvere il nome remoto"],
        de: [
          "Der angegebene Host ist unbekannt",
          "Der Remotename konnte nicht aufgelöst werden",
          "Host unbekannt",
        ],
        fr: ["Hôte inconnu", "Le nom distant n'a pas pu être résolu"],
        es: ["Host desconocido", "No se puede resolver el nombre remoto"],
        pt: ["Este host não é conhecido", "O nome remoto não pôde ser resolvido"],
        ja: ["そのようなホストは不明です", "リモート名を解決できませんでした"],
        zh: "不知道这样的主机",
      },
    },
    {
      happened: "forbidden",
      stage: "connect",
      says: {
        en: "An attempt was made to access a socket in a way forbidden by its access permissions",
        it: "Tentativo di accesso al socket con modalità non consentite dalle rispettive autorizzazioni di accesso",
        de: "Der Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets unzulässig",
        fr: "Une tentative d'accès à un socket de manière interdite par ses autorisations d'accès a été tentée",
        es: "Intento de acceso a un socket no permitido por sus permisos de acceso",
        pt: "Foi feita uma tentativa de acesso a um soquete de uma maneira que é proibida pelas permissões de acesso",
        ja: "アクセス許可で禁じられた方法でソケットにアクセスしようとしました",
      },
    },
    {
      happened: "no-network",
      stage: "connect",
      says: {
        en: "A socket operation was attempted to an unreachable network",
        it: [
          "Tentativo di operazione del socket su una rete non raggiungibile",
          "verso una rete non raggiungibile",
        ],
        de: "Ein Socketvorgang bezog sich auf ein nicht verfügbares Netzwerk",
        fr: "Une opération a été tentée sur un réseau impossible à atteindre",
        es: "Se intentó una operación de socket en una red no accesible",
        pt: "Foi tentada uma operação de soquete em uma rede inacessível",
      },
    },
    {
      happened: "no-route",
      stage: "connect",
      says: {
        en: "A socket operation was attempted to an unreachable host",
        it: [
          "Tentativo di operazione del socket verso un host non raggiungibile",
          "verso un host non raggiungibile",
        ],
        de: "Ein Socketvorgang bezog sich auf einen nicht verfügbaren Host",
        fr: "Une opération a été tentée sur un hôte impossible à atteindre",
        es: "Se ha intentado una operación de socket en un host no accesible",
        pt: "Foi tentada uma operação de soquete em um host inacessível",
      },
    },
  ],
};
