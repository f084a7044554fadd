import type { SentenceTable } from "@/lib/pasted-log/sentences/sentence";

/** The C library says its errors in the language of the machine. */
export const unix: SentenceTable = {
  source: "GNU libc po/{it,de,fr,es,pt_BR,nl,ja}.po: strerror and gai_strerror, recalled, 28 November 2026",
  rows: [
    {
      happened: "refused",
      stage: "connect",
      says: {
        it: ["Connessione rifiutata", "Rifiutata la connessione"],
        de: [
          "Verbindungsaufbau abgelehnt",
          "Verbindung abgelehnt",
          "Verbindung verweigert",
          "Verbindung wurde abgelehnt",
        ],
        fr: "Connexion refusée",
        es: ["Conexión rehusada", "Conexión rechazada"],
        pt: "Conexão recusada",
        nl: "Verbinding is geweigerd",
        ja: "接続を拒否されました",
      },
    },
    {
      happened: "silent",
      stage: "connect",
      says: {
        it: [
          "Connessione scaduta",
          "Timeout della connessione",
          "Tempo di connessione scaduto",
          "tempo scaduto",
        ],
        de: ["Die Wartezeit für die Verbindung ist abgelaufen", "Zeitüberschreitung", "Zeitlimit"],
        fr: ["Connexion terminée par expiration du délai d'attente", "délai d'attente"],
        es: ["Expiró el tiempo de conexión", "tiempo de espera"],
        pt: ["Tempo esgotado para conexão", "tempo limite"],
        nl: "Wachttijd voor verbinding is verstreken",
        ja: ["接続がタイムアウトしました", "タイムアウト"],
        ru: "время ожидания",
        zh: "超时",
      },
    },
    {
      happened: "no-network",
      stage: "connect",
      says: {
        it: "La rete non è raggiungibile",
        de: "Das Netzwerk ist nicht erreichbar",
        fr: "Le réseau n'est pas accessible",
        es: "La red es inaccesible",
        pt: "A rede está fora de alcance",
        nl: "Netwerk is onbereikbaar",
      },
    },
    {
      happened: "no-route",
      stage: "connect",
      says: {
        it: ["Nessun instradamento per l'host", "Nessuna rotta verso l'host"],
        de: "Keine Route zum Zielrechner",
        fr: ["Aucun chemin d'accès pour atteindre l'hôte cible", "Pas de chemin vers l'hôte"],
        es: "No existe ninguna ruta hasta el `host'",
        pt: "Não há rota para o host",
        nl: "Geen route naar host",
      },
    },
    {
      happened: "closed",
      stage: null,
      says: {
        it: "Connessione interrotta dal corrispondente",
        de: "Die Verbindung wurde vom Kommunikationspartner zurückgesetzt",
        fr: "Connexion ré-initialisée par le correspondant",
        es: "Conexión reinicializada por la máquina remota",
        pt: "Conexão fechada pela outra ponta",
      },
    },
    {
      happened: "name-not-found",
      stage: "dns",
      says: {
        it: "Nome o servizio sconosciuto",
        de: "Der Name oder der Dienst ist nicht bekannt",
        fr: "Nom ou service inconnu",
        es: "Nombre o servicio desconocido",
        pt: "Nome ou serviço desconhecido",
      },
    },
    {
      happened: "resolver-failed",
      stage: "dns",
      says: {
        it: "Errore temporaneo nella risoluzione del nome",
        de: "Temporärer Fehler bei der Namensauflösung",
        fr: "Échec temporaire dans la résolution du nom",
        es: "Fallo temporal en la resolución del nombre",
        pt: "Falha temporária na resolução de nome",
      },
    },
  ],
};
