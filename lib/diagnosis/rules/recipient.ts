import type { Rule } from "@/lib/diagnosis/rules/rule";

/** What is wrong with the recipient, and relaying to one, in the words of servers. */

const toRecipient = ["rcpt", "data", "body"] as const;

export const recipientRules: readonly Rule[] = [
  {
    id: "recipient-unknown",
    when: {
      stages: toRecipient,
      not: ["only-sender-named"],
      says: {
        en: [
          "{user|recipient|mailbox|account|address|addressee|inbox|alias|email|e-mail|email account|e-mail account|recipient address|local user|mail box|rcpt|email address} {is |was |address |name |or domain |}{unknown|not found|does not exist|doesn't exist|not exist|invalid|no longer {exists|available|active|valid}|not known|not recognized|non-existent|nonexistent|not listed|not here|not valid|unrecognized|not a valid|not local|undeliverable|unroutable|unavailable|does not have|is invalid}",
          "{no such|unknown|invalid|non-existent|nonexistent|no|bad|undeliverable|unrouteable|unroutable|unrecognized|undefined|non existent|illegal|unresolvable} {user|users|recipient|recipients|mailbox|account|address|addressee|local user|alias|person|email|destination|local part|virtual user|inbox|mail drop|rcpt|one}",
          "{user|mailbox|recipient} … unknown",
          "{account|user|mailbox|recipient} that you tried to reach {does not exist|is disabled|is inactive}",
          "{unable to|cannot|can't|could not|failed to} {verify|validate|find|locate} {the |this |}{recipient|user|mailbox|address|account}",
          "no mailbox {here|by that name|found|with}",
          "recipient {address |}{verify|verification|validation} … fail*",
          "doesn't have … account",
          "{isn't|is not|not} {a known|a valid|a local} {user|mailbox|recipient|address}",
          "recipient {address |}{rejected: |}{user unknown|access denied|undeliverable|archived|unknown user}",
          "recipient address rejected: {user unknown|access denied|undeliverable address|unknown recipient}",
          "recipient address reserved",
          "archived recipient",
          "{user|recipient|mailbox} … not {in|listed in|found in} … {table|directory|database|list}",
          "unknown in … table",
          "unrouteable address",
          "no valid recipients",
          "no longer {relays|hosts|handles}",
          "{recipient |}{address |recipient }{is |was |}{suppressed|on … suppression|blacklisted}",
        ],
        it: [
          "{utente|destinatario|casella|indirizzo|indirizzo destinatario|account} … {sconosciut*|inesistente|non {esiste|trovat*|valid*|presente|esistente}|disabilitat*|disattivat*}",
          "nessun utente",
          "destinatario … non abilitato alla ricezione",
          "indirizzo destinatario sconosciuto",
        ],
        de: [
          "{empfanger|benutzer|postfach|adresse|mailbox|adressat|teilnehmer} … {unbekannt|existiert nicht|nicht {gefunden|bekannt|vorhanden|verfugbar|gultig}|ungultig|nicht existent|deaktiviert|gesperrt}",
          "{unbekannter|ungultiger|kein} {empfanger|benutzer|adressat}",
        ],
        fr: [
          "{destinataire|utilisateur|adresse|boite|compte} … {inconnu*|inexistant*|invalide*|n'existe pas|introuvable|non trouve*|desactive*}",
          "adresse {d'au|d au} moins un destinataire invalide",
        ],
        pt: [
          "{usuario|utilizador|destinatario|caixa|conta|endereco} … {desconhecid*|nao existe|inexistente|nao encontrad*|invalid*|desativad*}",
        ],
        nl: [
          "{gebruiker|ontvanger|postbus|adres|mailbox|geadresseerde} … {onbekend|bestaat niet|niet gevonden|ongeldig}",
        ],
        pl: ["nie ma takiego {uzytkownika|konta|adresu}"],
        ru: [
          "{пользовател*|получател*|ящик|почтовый ящик|адрес*|аккаунт|адресат*} … {не {существует|найден*|зарегистрирован*|известен}|неизвест*|недоступен|отсутствует|заблокирован|недействител*}",
        ],
        zh: ["邮箱不存在", "收件人…{不存在|无效|被拒绝|未找到}"],
      },
    },
    cause: "recipient-rejected",
    confidence: "certain",
    examples: [
      {
        stage: "rcpt",
        reply:
          "550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown in local recipient table",
      },
      { stage: "rcpt", reply: "550 Unrouteable address" },
      { stage: "rcpt", reply: "550 Nessun utente simile in questo indirizzo" },
      { stage: "rcpt", reply: "550 5.1.1 Почтовый ящик не найден" },
    ],
    source: "Postfix, Exim, Sendmail, Gmail: unknown recipients; sisimai lib/Sisimai/Reason/UserUnknown.pm",
  },
  {
    id: "recipient-full",
    when: {
      stages: toRecipient,
      says: {
        en: [
          "{mailbox|mail box|mailfolder|inbox|account|user|recipient|maildir|quota|storage} … {full|over quota|overquota|quota exceeded|exceeded {the |its |his |storage |}{quota|storage|limit|allocation|allowed}|out of storage|has exceeded|size exceeded|over the maximum|too much data|out of space|is out of}",
          "{over|exceeded|exceeds} {the |its |his |mailbox |disk |storage |user |}{quota|storage allocation|storage limit|storage}",
          "{quota|disk quota|mailbox quota|storage quota|user quota|mailbox size} … exceeded",
          "{user|recipient|mailbox|account} has too many {messages|mails|emails}",
          "overquota",
        ],
        de: ["{postfach|mailbox|speicherplatz|quota|kontingent} … {voll|uberschritten|erschopft|uberfullt}"],
        fr: ["{boite|boite aux lettres|quota|messagerie} … {pleine|depasse*|saturee}"],
        es: ["{buzon|cuota|casilla|bandeja} … {llen*|superad*|excedid*|sin espacio}"],
      },
    },
    cause: "recipient-rejected",
    confidence: "certain",
    also: ["sending-limit-reached"],
    fixes: ["check-recipient", "retry-later"],
    examples: [
      { stage: "rcpt", reply: "552 5.2.2 <full@icloud.com>: user is over quota" },
      { stage: "rcpt", reply: "452 4.2.2 Mailbox full" },
      { stage: "body", reply: "550 Das Postfach ist voll" },
    ],
    source: "RFC 3463 §3.3: mailbox full; sisimai lib/Sisimai/Reason/MailboxFull.pm",
  },
  {
    id: "recipient-disabled",
    when: {
      stages: toRecipient,
      says: {
        en: [
          "{recipient|recipient address|user|mailbox|account} … {account|mailbox|address} {closed|deleted|locked|blocked|suspended|disabled|expired|inactive}",
          "{account|mailbox} {closed|deleted|locked|blocked|suspended|frozen|terminated}",
          "{mailbox|account|user|recipient|inbox|address} {is |has been |was |}{currently |temporarily |}{disabled|inactive|suspended|deactivated|blocked|locked|closed|not active|not accepting|unavailable|restricted}",
          "{inactive|disabled|suspended} {user|mailbox|account|recipient}",
          "recipient {rejected|not accepted|refused|denied|not allowed}",
          "mailbox unavailable",
          "mailbox is disabled",
        ],
      },
    },
    cause: "recipient-rejected",
    confidence: "likely",
    also: ["content-rejected"],
    examples: [
      {
        stage: "body",
        reply:
          "554 30 Sorry, your message to test@aol.jp cannot be delivered. This mailbox is disabled (554.30)",
      },
      { stage: "rcpt", reply: "542 user@example.com Rejected: recipient refused" },
    ],
    source: "RFC 3463 §3.3: mailbox disabled, not accepting messages; sisimai lib/Sisimai/Reason/Suspend.pm",
  },
  {
    id: "recipient-account",
    refines: "recipient-disabled",
    when: {
      stages: toRecipient,
      traits: ["to-recipient-server"],
      says: {
        en: [
          "{this|that|the|recipient's} {account|user|mailbox|address} {has been |is |was |}{disabled|discontinued|suspended|deactivated|closed|locked|blocked|inactive|terminated|expired|restricted}",
          "message to … {cannot|could not|can't} be delivered",
        ],
      },
    },
    cause: "recipient-rejected",
    confidence: "likely",
    examples: [
      {
        stage: "body",
        reply: "554 delivery error: This account has been disabled or discontinued",
        port: 25,
        security: "none",
      },
    ],
    source: "Yahoo; RFC 5321 §2.3.10: the server for a domain's own mailboxes talks about those",
  },
  {
    id: "recipient-malformed",
    when: {
      stages: ["rcpt"],
      says: {
        en: [
          "{bad|invalid|illegal|malformed} {recipient |destination |forward-path |}{address |}{syntax|address|characters|chars|character|mailbox syntax|forward-path}",
          "bad chars in command",
        ],
      },
    },
    cause: "address-invalid",
    confidence: "likely",
    also: ["recipient-rejected"],
    fixes: ["check-recipient"],
    examples: [{ stage: "rcpt", reply: "501 5.1.3 Bad recipient address syntax" }],
    source: "RFC 3463 §3.2: bad destination mailbox address syntax",
  },
  {
    id: "relay-denied",
    when: {
      stages: ["mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{relay|relaying|relay access|mail relay|relaying mail} {access |mail |to <*> |}{is |was |}{denied|prohibited|not permitted|not allowed|disallowed|rejected|forbidden|refused|restricted|not authorized|disabled|error|not possible|is not supported|attempt*}",
          "{unable|not allowed|not permitted|not authorized|not authorised|unauthorized|cannot|can't|do not|does not|won't|will not|not|refus*|no} … relay",
          "we do not relay",
          "rcpthosts",
          "{delivery|sending|mail} {is |}not allowed to {this|external|that|remote}",
          "relay{ing|} {rejected|denied} for policy",
          "{i |}{cannot|can't} deliver mail for",
          "relay {operation|check|request}",
        ],
        fr: ["{relais|relayage|relay} … {refuse*|interdit*|non autorise*|pas autorise*}"],
      },
    },
    cause: "relay-denied",
    confidence: "likely",
    also: ["auth-required"],
    examples: [
      { stage: "rcpt", reply: "554 5.7.1 <user@example.org>: Relay access denied" },
      { stage: "rcpt", reply: "550 5.7.1 Unable to relay" },
      { stage: "rcpt", reply: "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)" },
    ],
    source: "Postfix reject_unauth_destination; Exchange; qmail-smtpd; Exim",
  },
  {
    id: "recipient-domain-missing",
    refines: "sender-domain-missing",
    when: {
      stages: ["rcpt", "data", "body"],
      enhanced: ["x.1.2"],
      says: { en: ["{domain|host} … {does not exist|doesn't exist|not found|unknown|invalid}"] },
    },
    cause: "recipient-rejected",
    confidence: "likely",
    also: ["address-invalid"],
    examples: [{ stage: "rcpt", reply: "521 5.1.2 Domain does not exist: gmail.col" }],
    source: "RFC 3463 §3.2: x.1.2, bad destination system address",
  },
  {
    id: "recipient-domain-unresolved",
    refines: "host-reverse-dns",
    when: {
      stages: ["rcpt", "data", "body"],
      says: {
        en: [
          "{host not found|no data|error|fail*} … {dns resolve*|dns lookup|dns query|mx lookup}",
          "dns {lookup|resolution|query} {failed|failure|error} for {target|recipient|destination} {domain|host}",
        ],
      },
    },
    cause: "recipient-rejected",
    confidence: "possible",
    also: ["address-invalid", "server-fault", "sending-host-identity"],
    examples: [{ stage: "body", reply: "524 Host not found by dns resolve" }],
    source: "Alibaba DirectMail: table of failures",
  },
  {
    id: "undeliverable-vaguely",
    isVague: true,
    when: {
      stages: ["rcpt", "body"],
      replies: "permanent",
      says: { en: ["{unable to|cannot|can't|could not|failed to} deliver"] },
    },
    cause: "recipient-rejected",
    confidence: "possible",
    also: ["relay-denied", "server-fault"],
    examples: [{ stage: "rcpt", reply: "550 5.7.1 Unable to deliver to <ada@example.com>" }],
    source: "Postfix logs in public repositories",
  },
  {
    id: "client-refused",
    when: {
      stages: ["mail", "rcpt"],
      says: { en: ["{client host|client|host} rejected: access denied", "local user is not allowed"] },
    },
    cause: "auth-required",
    confidence: "possible",
    also: ["access-policy-blocked", "relay-denied", "ip-blocklisted"],
    fixes: ["enable-auth", "configure-relay", "allow-sending-ip"],
    examples: [
      { stage: "rcpt", reply: "554 5.7.1 <unknown[192.0.2.7]>: Client host rejected: Access denied" },
    ],
    source: "Postfix master.cf: submission has smtpd_client_restrictions=permit_sasl_authenticated,reject",
  },
  {
    id: "relay-denied-vaguely",
    isVague: true,
    when: { stages: ["rcpt"], says: { en: ["administrative prohibition"] } },
    cause: "relay-denied",
    confidence: "possible",
    also: ["recipient-rejected", "access-policy-blocked", "ip-blocklisted"],
    examples: [{ stage: "rcpt", reply: "550 Administrative prohibition" }],
    source: "Exim src/smtp_in.c: what an access list says that was given no message of its own",
  },
  {
    id: "relay-denied-unresolved",
    refines: "relay-denied",
    when: {
      stages: ["rcpt"],
      says: {
        en: ["relaying denied … {ip name {lookup failed|possibly forged}|proper authentication required}"],
      },
    },
    cause: "relay-denied",
    confidence: "certain",
    also: ["sending-host-identity", "auth-required"],
    fixes: ["enable-auth", "fix-reverse-dns", "another-port", "configure-relay"],
    examples: [{ stage: "rcpt", reply: "550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.254]" }],
    source: "Sendmail cf/m4/proto.m4: check_rcpt",
  },
  {
    id: "greylisted",
    refines: "address-on-blocklist",
    when: {
      stages: ["greeting", "mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{greylist*|graylist*|grey-list*|gray-list*|grey listing|gray listing|greylisting|grey listed|gray listed|postgrey|milter-greylist|sqlgrey|policyd-weight}",
          "greylist{ing|ed} in action",
          "{rejected|blocked|deferred}: {greylist*|graylist*}",
          "blocked using grey*",
          "recipient address rejected: {greylist*|graylist*}",
        ],
        it: ["greylist*"],
        de: ["{graue liste|greylisting}"],
      },
    },
    cause: "greylisted",
    confidence: "certain",
    also: ["sending-limit-reached"],
    examples: [
      {
        stage: "rcpt",
        reply:
          "450 4.2.0 <info@example.net>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/",
      },
      { stage: "rcpt", reply: "452 4.2.2 Greylisted, please try again in a few moments." },
    ],
    source: "RFC 6647; postgrey, Stalwart, milter-greylist",
  },
];
