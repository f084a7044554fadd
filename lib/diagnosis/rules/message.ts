import type { Rule } from "@/lib/diagnosis/rules/rule";

/** Content, size, reputation and the sender's domain, in the words of servers. */

const anywhere = ["greeting", "ehlo", "mail", "rcpt", "data", "body", "auth"] as const;
const withMessage = ["data", "body"] as const;

export const messageRules: readonly Rule[] = [
  {
    id: "message-too-large",
    when: {
      stages: ["mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{maximum|max} {message|mail|email} {size|length} … exceed*",
          "{message|mail|email|e-mail|body|header|attachment|total|data|content} {size |length |}{is |}{too {big|large|long|huge}|exceed* … {size|limit|maximum|length|fixed}|larger than|size exceed*|over the {size|limit|maximum}|size … {limit|exceeds|too large|bigger}}",
          "{exceed*|over|larger than|above} … {message|mail|maximum|size|databytes|fixed|email|attachment} {size|limit|message size|limits}",
          "size {limit|exceeds|exceeded|restriction}",
          "databytes limit",
          "maxsizeerror",
        ],
        it: [
          "{messaggio|email|allegat*} … {troppo grande|supera … {dimension*|limite}|dimension*}",
          "dimension* … {superat*|massim*|eccessiv*}",
        ],
        de: ["{nachricht|e-mail|mail|anhang} … {zu gro{ß|ss}|gro{ß|ss}e|uberschreitet … {gro{ß|ss}e|limit}}"],
        ru: ["{сообщение|письмо|размер|вложени*} … {слишком больш*|превышает|слишком велик*}"],
      },
    },
    cause: "message-too-large",
    confidence: "certain",
    examples: [
      { stage: "body", reply: "552 5.3.4 Maximum message size exceeded" },
      { stage: "mail", reply: "552 5.3.4 Message size exceeds fixed limit" },
      { stage: "body", reply: "552 sorry, that message size exceeds my databytes limit (#5.3.4)" },
      { stage: "body", reply: "554 5.6.0 Nachricht ist zu groß" },
    ],
    source: "RFC 1870 §6; sisimai lib/Sisimai/Reason/MesgTooBig.pm",
  },
  {
    id: "message-refused",
    when: {
      stages: ["mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{spam|junk|ube|uce|bulk mail|bulk email|junkmail|unsolicited}",
          "{virus|malware|phishing|infected|trojan|worm|banned attachment|executable|forbidden attachment|dangerous}",
          "{missing|invalid|multiple|duplicate|malformed|bad|incorrect|empty|no} {header*|from header|date|message-id|subject|mime|to header|from:|'from'|\"from\"|boundary}",
          "{rfc 5322|rfc5322|rfc 2822|rfc2822|rfc 822|rfc822|rfc 2045|mime}",
          "{bare lf|bare <lf>|bare linefeed|stray newline|bare newline|smtplf|bare cr|line {is |}too long|line length|lines longer|nul character|8-bit|8bit}",
          "{subject is mandatory|subject required|json parsing error}",
          "{mail loop|loop detected|routing loop|looping message|too many hops|hop count}",
          "{contains|contained|containing} … {url|link|domain|phrase|words|attachment|content}",
          "{multi.uribl.com|uribl|surbl|dbl.spamhaus.org|url … blacklist*|blacklisted url|domain in … blacklist}",
          "{message|mail|email} … {classified|flagged|identified|tagged|marked|considered|detected|scored} as",
          "looks like spam",
        ],
        it: ["{posta indesiderata|spam|virus}"],
        de: ["{unerwunscht*|spamverdacht|spam-verdacht|spam|virus}"],
        fr: ["{indesirable|pourriel|virus|spam}"],
        es: ["{correo no deseado|spam|virus}"],
        pt: ["{lixo eletronico|spam|virus}"],
        nl: ["{ongewenste|spam|virus}"],
        pl: ["{niechcian*|spam|wirus}"],
        ru: ["{похоже на спам|спам*|вирус*}"],
        ja: ["迷惑メール"],
      },
    },
    cause: "content-rejected",
    confidence: "likely",
    also: ["ip-blocklisted"],
    examples: [
      { stage: "body", reply: "554 5.7.1 We can't accept this message because it is spam" },
      { stage: "body", reply: "552-5.7.0 This message was blocked because its content presents a potential" },
      { stage: "body", reply: "550 5.7.1 Message content rejected, UBE, id=00000-22-225" },
      { stage: "body", reply: "451 See https://cr.yp.to/docs/smtplf.html." },
    ],
    source: "sisimai lib/Sisimai/Reason/SpamDetected.pm, ContentError.pm, PolicyViolation.pm; amavisd",
  },
  {
    id: "message-refused-vaguely",
    isVague: true,
    when: {
      stages: ["mail", "rcpt", "data", "body"],
      replies: "permanent",
      says: {
        en: [
          "{message|mail|email|content|body|attachment|subject|header|headers|file} … {rejected|refused|denied|blocked|not accepted|forbidden|not allowed|prohibited|disallowed|suspicious|not compliant|violates|violation|policy|bounced|unacceptable}",
          "{rejected|refused|denied|blocked} {by|due to|because of} … {content|policy|filter|spam|rules|security}",
          "{content|policy} {rejected|rejection|restriction*|reasons|violation|filter*}",
          "{policy|local policy|security policy|site policy} … {violation|rejected|rejection|reasons|restrictions|denied|refus*}",
          "transaction {failed|rejected}",
        ],
        de: [
          "{nachricht|e-mail|mail|inhalt|anhang} … {abgelehnt|zuruckgewiesen|blockiert|verweigert|nicht {akzeptiert|angenommen|zugelassen|erlaubt}}",
          "{unerwunscht*|spamverdacht|spam-verdacht}",
        ],
        fr: ["{message|contenu|courriel|piece jointe} … {refuse*|rejete*|bloque*|non accepte*|indesirable}"],
        pl: ["{wiadomosc|tresc|list|zalacznik} … {odrzucon*|zablokowan*|nie {zostal* |}przyjet*}"],
        ru: [
          "{сообщение|письмо|содержимое|вложение} … {отклонен*|заблокирован*|не принят*|отвергнут*|похоже на спам}",
          "спам*",
        ],
        ja: ["迷惑メール", "受信を拒否"],
      },
    },
    cause: "content-rejected",
    confidence: "possible",
    also: ["ip-blocklisted", "sender-not-allowed", "domain-auth-failed"],
    fixes: ["change-message", "contact-provider"],
    examples: [
      { stage: "body", reply: "554-Transaction failed\n554-Reject due to policy restrictions." },
      { stage: "body", reply: "550 5.7.0 Local Policy Violation" },
    ],
    source: "sisimai lib/Sisimai/Reason/PolicyViolation.pm; United Internet, Proofpoint",
  },
  {
    id: "recipients-refused-by-filter",
    when: { stages: ["rcpt"], says: { en: ["permanent failure for one or more recipients … blocked"] } },
    cause: "content-rejected",
    confidence: "likely",
    also: ["ip-blocklisted", "access-policy-blocked"],
    fixes: ["contact-provider", "delist-ip", "change-message"],
    examples: [
      { stage: "rcpt", reply: "550 permanent failure for one or more recipients (user@example.com:blocked)" },
    ],
    source: "zone-eu/zone-mta config/bounces.txt: Barracuda",
  },
  {
    id: "message-refused-by-a-program",
    isVague: true,
    when: { stages: ["data", "body"], says: { en: ["data not accepted"] } },
    cause: "content-rejected",
    confidence: "possible",
    also: ["sending-limit-reached", "sender-not-allowed", "connection-dropped"],
    examples: [{ stage: "body", message: "SMTP Error: data not accepted." }],
    source: "PHPMailer language/phpmailer.lang-en.php: data_not_accepted",
  },
  {
    id: "no-direct-sending",
    refines: "address-on-blocklist",
    when: {
      stages: anywhere,
      says: {
        en: [
          "{use|send via|send through|relay {via|through}} {the |your |}{smtp relay|relay|smarthost|smart host|mail server|smtp server} {at|of|from} {your |the |}… {service provider|isp|internet provider|provider}",
          "{not authorized|not allowed|not permitted|unable} to … {send|deliver} … {email|e-mail|mail|messages} directly",
        ],
      },
    },
    cause: "ip-blocklisted",
    confidence: "likely",
    also: ["sending-host-identity"],
    fixes: ["use-relay-service", "fix-reverse-dns", "delist-ip"],
    examples: [
      {
        stage: "body",
        reply:
          "550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.",
      },
    ],
    source: "Google: SMTP error reference, NotAuthorizedError",
  },
  {
    id: "address-on-blocklist",
    when: {
      stages: anywhere,
      says: {
        en: [
          "{blacklist*|black list*|black-list*|blocklist*|block list*|block-list*|blackhole*|dnsbl*|rbl|rbls|denylist*|realtime block*|real-time block*}",
          "{spamhaus|spamcop|sorbs|barracudacentral|uceprotect|psbl|invaluement|mailspike|spamrats|abuseat|cbl.abuseat|sender-base|senderbase|senderscore|trend micro|truncate.gbudb|backscatterer|nixspam|ix.dnsbl|s5h.net|abusix|cloudmark|proofpoint.com/?ip|ipcheck.proofpoint|dnsbl-lookup|csi.mimecast|talosintelligence|postmaster.free.fr}",
          "{listed|found|is} {at|in|on|by} … {bl|list|spamhaus|sorbs|rbl|dnsbl|blacklist|blocklist|lookup site|databases|database}",
          "{blocked|rejected|denied|refused|banned} {using|by|due to listing} … {dns*|rbl*|zen*|bl.*|*.org|*.net}",
          "{blocked|rejected} using",
          "{poor|bad|low|very low|negative|insufficient} {sender |ip |domain |sending ip |email |mta's |network |}reputation",
          "{ip|ips|ip address|client host|sender ip|connecting ip|connection from|your ip|your mail server|your network|client address|your server|sending server} … {blocked|banned|blacklisted|rejected|denied|listed|filtered|has been blocked|is on|identified as spammer|bad reputation|refused|in our|part of}",
          "client host … blocked using",
          "{blocked|banned|rejected|denied|refused} … {ip|ip address|your ip|sending ip|ips}",
          "{too many|sending|send|sent} {spam*|spams} … {from|your} {your ip|ip|host|server}",
          "{{known|identified|listed|marked|flagged} … spammer|spam source|source of spam|open proxy|open relay|dynamic ip|dynamic address|dynamic addresses|dynamically assigned|dial-up|dialup|residential ip|dul|generic ptr|botnet|compromised host|dynamic pool|zombie}",
          "{access to|access denied|your access|no access} … {mail system|e-mail system} … {rejected|denied}",
          "your access to {submit messages to |}{this|our} {mail|e-mail|email} system has been rejected",
          "{host|client host|host network|network|connection|client} {not allowed|not permitted|rejected|refused|denied|forbidden|blocked|is blocked|is banned}",
          "{black ip|openrelay check|rbl deny|register your ip|ip_control|hl:rep|hl:icc|hl:ifc|hl:mep|dt:rbl}",
          "{delist*|removal from this list|to be removed|remove your ip|unblock request|request removal}",
          "{s3140|s3150|bl000010}",
          "{complaint rate|user complaints|high complaint}",
          "{weren't|were not} sent. please contact your internet service provider",
          "not allowed to send from {that|this|your} {country|network|location|ip|region}",
          "banned sending ip",
          "invalid {ip|ip address} for",
          "ip … a problem occurred",
        ],
        it: ["{lista nera|in blacklist|lista di blocco|indirizzo ip … {bloccat*|in lista|rifiutat*}}"],
        de: ["{schlecht*|geringe*|niedrige*} {ruf|reputation}"],
        fr: ["{liste noire|adresse ip … {bloquee|refusee|listee}|ip … bloquee}"],
        ru: [
          "{черный список|черном списке|черные списки|черных списках|ip … {заблокирован*|внесен*}|адрес … {в черном списке|заблокирован}}",
        ],
        other: ["blacklistis"],
      },
    },
    cause: "ip-blocklisted",
    confidence: "certain",
    also: ["access-policy-blocked"],
    examples: [
      {
        stage: "rcpt",
        reply: "554 5.7.1 Service unavailable; Client host [1.2.3.4] blocked using zen.spamhaus.org",
      },
      { stage: "greeting", reply: "554 mx1.example 1.2.3.4 found on one or more DNSBLs" },
      {
        stage: "mail",
        reply: "550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.",
      },
      { stage: "rcpt", reply: "550-IP 11.22.33.44 is blacklisted (xbl.spamhaus.org)." },
    ],
    source: "zone-eu/zone-mta config/bounces.txt; sisimai lib/Sisimai/Reason/Blocked.pm, BadReputation.pm",
  },
  {
    id: "address-refused-by-code",
    refines: "sender-refused-vaguely",
    isVague: true,
    when: { stages: anywhere, says: { en: ["{aup#cx*|aup#cd*|aup#ip*|aup#in*}"] } },
    cause: "ip-blocklisted",
    confidence: "likely",
    also: ["sending-limit-reached", "content-rejected"],
    examples: [{ stage: "greeting", reply: "554 cmsmtp 192.0.2.7 refused. AUP#CXBL" }],
    source: "Cox, Spectrum: email error codes; most of them are about the sending address",
  },
  {
    id: "domain-authentication",
    refines: "sender-not-own",
    when: {
      stages: ["mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{spf|dkim|dmarc|sender id|senderid|sender policy framework|domainkeys|arc} … {fail*|check|policy|reject*|invalid|not pass|none|violation|error|softfail|hard fail|required|missing|unauthori*|not align*|mismatch|record|did not pass|verification}",
          "{fail*|violat*|reject*|missing|invalid|due to|against|by|not|no} … {spf|dkim|dmarc|sender policy framework|sender id}",
          "{spf|dkim|dmarc}",
          "{sender|message|mail|email|domain|sending domain} {is |was |}unauthenticated",
          "{does not|doesn't|not} meet the required authentication level",
          "{authentication results|authenticate with either|authentication requirements|not authenticated by|lacks authentication|failed authentication|unauthenticated email|unauthenticated mail}",
          "{openspf.org|open-spf.org|dmarc.org|kitterman}",
          "not accepted due to domain … dmarc policy",
          "owner {dmarc|dkim|spf} policy",
        ],
        zh: ["spf", "dmarc", "dkim"],
        ja: ["spf"],
      },
    },
    cause: "domain-auth-failed",
    confidence: "certain",
    also: ["content-rejected"],
    examples: [
      { stage: "body", reply: "550 DMARC check failed." },
      {
        stage: "body",
        reply:
          "550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.",
      },
      {
        stage: "rcpt",
        reply: "550 5.7.1 SPF check failed: 192.0.2.1 is not allowed to send mail from example.com",
      },
    ],
    source:
      "RFC 7372; Google, Yahoo, Microsoft sender requirements; sisimai lib/Sisimai/Reason/AuthFailure.pm",
  },
  {
    id: "network-not-served",
    refines: "address-on-blocklist",
    when: {
      stages: ["greeting", "ehlo", "mail", "rcpt"],
      says: {
        en: ["no {connections|connection|mail} {accepted |allowed |}from your {network|host|address|ip}"],
      },
    },
    cause: "access-policy-blocked",
    confidence: "likely",
    also: ["ip-blocklisted"],
    fixes: ["allow-sending-ip", "contact-provider", "another-port"],
    examples: [{ stage: "greeting", reply: "554 No connections from your network" }],
    source: "RFC 5321 §3.1: 554 in place of a greeting; an administrator's list of networks, not a blocklist",
  },
  {
    id: "host-name-refused",
    when: {
      stages: ["greeting", "ehlo", "mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{helo|ehlo} {command |name |argument* |hostname |string |domain |greeting |}… {rejected|invalid|refused|not valid|bad|syntactically|mismatch|does not|doesn't|malformed|not fully|must|denied|unacceptable|not accepted|required|failed|forged|illegal|not found}",
          "{invalid|bad|syntactically invalid|illegal|malformed|missing|wrong|unacceptable|forged|fake|bogus|dynamic|numeric} {or missing |}{helo|ehlo}",
          "{need|require*} fully{-| }qualified {host|domain}*",
          "invalid {domain name|hostname|host name}",
          "use {helo|ehlo}{/ehlo|} first",
          "{polite people|say helo|say ehlo|send hello|send helo|send ehlo|helo first|helo needed|ehlo needed|introduce yourself}",
          "{helo|ehlo}{/ehlo|} {requires|needs} domain*",
          "{helo|ehlo} … {localhost|ip|name|dns|own|resolve}",
          "invalid command arguments",
        ],
        es: ["{helo|ehlo} … {no valid*|invalid*|rechazad*}"],
      },
    },
    cause: "sending-host-identity",
    confidence: "certain",
    fixes: ["set-ehlo-name", "fix-reverse-dns"],
    examples: [
      { stage: "rcpt", reply: "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname" },
      { stage: "ehlo", reply: "501 Syntactically invalid EHLO argument(s)" },
      { stage: "ehlo", reply: "501 5.5.4 Invalid domain name" },
    ],
    source: "RFC 5321 §4.1.4; Postfix reject_non_fqdn_helo_hostname; Exim; Exchange",
  },
  {
    id: "host-reverse-dns",
    refines: "address-on-blocklist",
    when: {
      stages: ["greeting", "ehlo", "mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{reverse dns|rdns|reverse lookup|reverse-dns|ptr|ptr record|reverse hostname|reverse name|reverse mapping|reverse ip|fcrdns}",
          "{cannot|could not|can't|unable to|failed to} {find|resolve|verify|lookup|match} {your |the |client |}{hostname|host name|reverse|reverse hostname|reverse address|domain of client|ip}",
          "client host rejected: cannot find your",
          "{sender|client|sending|your} ip {must resolve|does not resolve|not resolvable}",
          "{rp:rdn|smtpport check}",
          "dns {check|lookup|verification} {fail*|error}",
          "{unverif*|unresolv*|unconfirmed} … {ip|ips|host|hosts|address}",
          "no {rdns|reverse dns|reverse}",
          "{ip name lookup failed|ip name possibly forged|unresolvable host|unresolvable ip|no hostname|unknown host name|hostname … not … match}",
        ],
        fr: ["{resolution inverse|dns inverse|reverse dns}"],
      },
    },
    cause: "sending-host-identity",
    confidence: "certain",
    also: ["ip-blocklisted"],
    fixes: ["fix-reverse-dns", "use-relay-service", "set-ehlo-name"],
    examples: [
      { stage: "greeting", reply: "554 rDNS Lookup Failed" },
      { stage: "rcpt", reply: "450 4.7.1 Client host rejected: cannot find your hostname, [192.0.2.7]" },
      { stage: "mail", reply: "550 5.7.25 Reverse DNS validation failed." },
    ],
    source:
      "Postfix reject_unknown_client_hostname; Haraka; Stalwart; sisimai lib/Sisimai/Reason/RequirePTR.pm",
  },
  {
    id: "server-trouble",
    when: {
      stages: ["greeting", "ehlo", "mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{internal|system|server|local|software|configuration|database|backend|program|unexpected|upstream|temporary|i/o|disk|queue|processing} {server |system |local |mail |lookup |dns |}{error|failure|problem|fault|issue}",
          "{insufficient|not enough|out of|low} {system |disk |}{storage|space|memory|resources|disk space}",
          "{space shortage|disk full|no space left|system storage|queue … full|{file|disk|spool} {write|read} error}",
          "{unable to|cannot|can't|could not|failed to} {read controls|open|create|write|connect to|queue|store}",
          "{out of memory|unable to read|load average|system load|too busy|server busy}",
          "trouble {in|with|creating|reading|writing|opening}",
          "cannot pipe mail",
          "{local error|action aborted|error in processing|requested action aborted|can't create|unable to process}",
          "{synchronization error|talk too soon|pipelining|protocol {error|synchronization|violation}|improper use|commands out of sequence|out of sequence|bad sequence|sequence error|too many {errors|bad commands|protocol errors|unknown commands|syntax|unrecognized commands}|nested mail}",
        ],
      },
    },
    cause: "server-fault",
    confidence: "likely",
    also: ["sending-limit-reached"],
    examples: [
      { stage: "mail", reply: "452 Space shortage, please try later" },
      { stage: "body", reply: "451 4.3.0 Error: queue file write error: internal error" },
      { stage: "greeting", reply: "421 unable to read controls (#4.3.0)" },
      { stage: "greeting", reply: "554 SMTP synchronization error" },
      { stage: "body", reply: "554 Cannot pipe mail to command" },
    ],
    source: "RFC 3463 §3.4; Exim, Postfix, qmail: their own words; sisimai lib/Sisimai/Reason/SystemError.pm",
  },
  {
    id: "server-trouble-vaguely",
    isVague: true,
    when: {
      stages: ["greeting", "ehlo", "mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{temporarily|currently} {unavailable|unable|not available|overloaded|out of service}",
          "{service|server|system|queue} {is |}{temporarily |currently |}{unavailable|not available|busy|overloaded|shutting down|down|closing|not ready|refuse}",
          "{shutting down|going down|maintenance|restarting|closing transmission channel|closing connection|lost connection|system resources}",
          "{try|retry|please try|come back} {again |}later",
          "{unable to|cannot|can't|could not|failed to} {accept|process|contact|complete}",
        ],
        fr: [
          "{erreur {interne|systeme|du serveur|temporaire}|service {refuse|indisponible|non disponible}|temporairement indisponible|{reessayer|essayer|reessayez} {plus tard|ulterieurement}}",
        ],
      },
    },
    cause: "server-fault",
    confidence: "possible",
    also: ["sending-limit-reached", "ip-blocklisted", "greylisted"],
    examples: [
      { stage: "mail", reply: "421 4.3.2 Service not available" },
      { stage: "greeting", reply: "421 Service refuse. Veuillez essayer plus tard." },
    ],
    source: "RFC 5321 §3.8: 421 Service not available, in the words of servers",
  },
  {
    id: "service-unavailable-to-you",
    isVague: true,
    when: {
      stages: ["greeting"],
      replies: "permanent",
      says: {
        en: [
          "{service|smtp service|server|system} {is |}{not available|unavailable}",
          "{no smtp service|service {refuse|refused}}",
          "{transaction failed|access denied|refused|rejected|go away|bye|unauthorized|not authorized|connection refused|not welcome}",
        ],
      },
    },
    cause: "ip-blocklisted",
    confidence: "possible",
    also: ["access-policy-blocked", "server-fault"],
    fixes: ["contact-provider", "another-port", "delist-ip", "use-relay-service"],
    examples: [{ stage: "greeting", reply: "554 SMTP service not available" }],
    source: "RFC 5321 §3.1: 554 in place of a greeting; Exim smtp_reject_on_connect",
  },
  {
    id: "timed-out-by-server",
    when: {
      stages: [...withMessage, "auth", "mail", "rcpt", "greeting", "ehlo", "quit"],
      says: {
        en: [
          "{timeout|timed out|time out|idle|time limit exceeded|timeout exceeded|connection timeout|command timeout|data timeout|no activity|too slow}",
        ],
      },
    },
    cause: "server-unresponsive",
    confidence: "likely",
    also: ["connection-dropped"],
    fixes: ["retry-later", "increase-timeout"],
    examples: [{ stage: "body", reply: "451 timeout (#4.4.2)" }],
    source: "RFC 5321 §4.5.3.2; qmail-smtpd, Postfix, hMailServer",
  },
  {
    id: "answered-on-the-way",
    when: {
      stages: ["greeting", "connect", "ehlo", "auth", "mail", "rcpt", "data", "body", "starttls"],
      says: {
        en: [
          "{mfe|mcafee|avast|avg|kaspersky|norton|symantec|bitdefender|eset|fortinet|fortigate|sophos|zscaler|avira|g data|trend micro officescan} … {proxy|firewall|gateway|mail shield|anti-virus|antivirus|blocked}",
          "{mfe |}proxy, smtp server is not available",
          "{proxy|firewall|mail shield|antivirus|anti-virus} … {aborted|blocked|not available|denied|refused|error}",
        ],
      },
    },
    cause: "traffic-intercepted",
    confidence: "likely",
    also: ["connection-refused", "port-blocked"],
    examples: [
      { stage: "greeting", reply: "451 Request action aborted on MFE proxy, SMTP server is not available." },
    ],
    source: "nodemailer issue 952: McAfee email protection answers in place of the server",
  },
];
