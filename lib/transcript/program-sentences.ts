import type { Stage } from "@/lib/transcript/stage";

/** The code that Node has for what a program says in a sentence, and where it happened if that is certain. */
export type SentenceMeaning = { code: string | null; stage: Stage | null };

/**
 * How PHP, Python, Java, Go, .NET, Ruby, Perl, Erlang, Rust, curl, swaks, openssl, msmtp, Postfix, Outlook
 * and Thunderbird say what Node says with a code. The first that fits counts, so the closer ones stand first.
 *
 * To teach a new program, add its sentence to the row that means the same, and a line to the test.
 */
const sentences: readonly (readonly [RegExp, string | null, Stage | null])[] = [
  // Look-up
  [
    /php_network_getaddresses|no such host|Name or service not known|nodename nor servname|UnknownHostException|could not resolve (?:host|server)|couldn't resolve host|getaddrinfo failed|host not found|cannot locate host|Name does not resolve|\bHostNotFound\b|remote name could not be resolved|No address associated with host|:nxdomain\b|0x800CCC0D|Host or domain name not found|unknown host|bad hostname|\(?Errno (?:-2|8|11001)\b|host is unknown|Host desconocido|Der angegebene Host ist unbekannt|H[ôo]te inconnu|Host sconosciuto/i,
    "ENOTFOUND",
    "dns",
  ],
  [
    /Temporary failure in name resolution|server misbehaving|Name service error .{0,80}(?:try again|Malformed)|Name server loop|Resolving timed out|DNS (?:lookup|query) (?:timed out|failed)|\(?Errno (?:-3|11002)\b|lookup \S{1,200}.{0,60}i\/o timeout/i,
    "EAI_AGAIN",
    "dns",
  ],
  // Certificate
  [
    /certificate (?:has )?expired|CertificateExpiredException|CertificateNotYetValid|NotAfter:|certificate (?:is )?not yet valid|validity check failed|\bNotTimeValid\b|has expired or is not yet valid/i,
    "CERT_HAS_EXPIRED",
    "tls",
  ],
  [
    /did not match expected CN|hostname mismatch|is valid for .{1,200}, not |no alternative certificate subject name|doesn't match|RemoteCertificateNameMismatch|No name matching|No subject alternative|does not match (?:the )?(?:certificate|host|target)|certificate (?:owner|host) (?:does not match|mismatch)|SSL: no alternative/i,
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "tls",
  ],
  [/self[- ]signed certificate in certificate chain/i, "SELF_SIGNED_CERT_IN_CHAIN", "tls"],
  [/self[- ]?signed/i, "DEPTH_ZERO_SELF_SIGNED_CERT", "tls"],
  [/unable to verify the first certificate/i, "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls"],
  [
    /unable to get (?:local )?issuer|unknown authority|PKIX path|certificate[ _]verify[ _]failed|certificate verification failed|certificate is invalid|PartialChain|UntrustedRoot|certificate not trusted|UnknownIssuer|certificate could not be (?:validated|verified)|untrusted certificate|RemoteCertificateChainErrors|SEC_ERROR_UNKNOWN_ISSUER|peer certificate cannot be authenticated|unable to get certificate CRL|RevocationStatusUnknown|trust anchor|certificate not verified/i,
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "tls",
  ],
  // Handshake
  [
    /wrong[ _]version[ _]number|first record does not look like a TLS|Unsupported or unrecognized SSL message|unknown[ _]protocol|packet[ _]length[ _]too[ _]long|unexpected packet format|Unrecognized SSL message|frame size or an unexpected packet|InvalidContentType|invalid message, expected|plaintext connection|An unexpected TLS packet was received|SSL_ERROR_RX_RECORD_TOO_LONG|corrupt message|tls: oversized record|unexpected_message/i,
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "tls",
  ],
  [
    /protocol[ _]version|handshake[ _]failure|No appropriate protocol|unsupported[ _]protocol|no[ _]shared[ _]cipher|no cipher suites in common|do not possess a common algorithm|dh[ _]key[ _]too[ _]small|insufficient security|unsafe legacy renegotiation|no protocols available|SSL_ERROR_NO_CYPHER_OVERLAP|SSL_ERROR_UNSUPPORTED_VERSION/i,
    "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    "tls",
  ],
  [
    /STARTTLS (?:extension |command )?(?:is )?(?:not|un)[ -]?(?:supported|offered|advertised|available)|STARTTLS is required but|does(?: not|n't) support (?:secure connections|STARTTLS|TLS)|STARTTLS not supported|no STARTTLS|TLS is required, but was not offered|doesn't (?:offer|advertise) STARTTLS/i,
    null,
    "starttls",
  ],
  // Connection
  [
    /connection refused|actively refused|\(111\)|errno=111|10061|\bconnection_?refused\b|:econnrefused\b|Verbindung (?:wurde )?(?:abgelehnt|verweigert)|Connexion refus[ée]e|Connessione rifiutata|Conexi[óo]n rehusada|0x800CCC0E|积极拒绝/i,
    "ECONNREFUSED",
    "connect",
  ],
  [
    /No route to host|host is unreachable|\(113\)|NoRouteToHost|\bHostUnreachable\b|:ehostunreach\b|10065/i,
    "EHOSTUNREACH",
    "connect",
  ],
  [/Network is unreachable|\(101\)|\bNetworkUnreachable\b|:enetunreach\b|10051/i, "ENETUNREACH", "connect"],
  [
    /Permission denied.{0,60}(?:connect|socket|:(?:25|465|587))|(?:connect|socket).{0,80}Permission denied|\(13\)|10013|forbidden by its access permissions/i,
    "EACCES",
    "connect",
  ],
  [
    /Net::ReadTimeout|Read timed out|read operation timed out|ReadTimeout|timed out while (?:receiving|waiting for) the initial server greeting|conversation with .{1,200} timed out|SMTP timeout after/i,
    "ETIMEDOUT",
    "greeting",
  ],
  [
    /connection timed out|connect timed out|i\/o timeout|timed out|\(110\)|10060|did not properly respond|execution expired|Timeout was reached|OpenTimeout|ConnectTimeout|did not accept our requests to connect|connect: timeout|Operation timeout|SocketTimeoutException|:etimedout\b|\{?:error, ?:timeout|0x80042109|0x800CCC19|Zeit(?:limit|überschreitung)|d[ée]lai d'attente|tiempo de espera|tempo scaduto|время ожидания|タイムアウト|超时/i,
    "ETIMEDOUT",
    "connect",
  ],
  [
    /connection reset|unexpectedly closed|closed unexpectedly|connection (?:was )?(?:closed|aborted|dropped)|(?:dropped|closed|lost) (?:the )?connection|EOFError|end of file reached|\bunexpected EOF\b|: EOF$|\berror="?EOF\b|EOF caught while checking|lost connection with|10054|10053|:closed\}|0x800CCC0F|unexpectedly (?:terminated|disconnected)|forcibly closed|broken pipe/i,
    "ECONNRESET",
    null,
  ],
  [/please run connect\(\) first|SMTPServerDisconnected: Server not connected/i, null, "connect"],
  // An address that the library itself cannot read
  [
    /missing '@' or angle-addr|no angle-addr|mail: no address|Missing final '@domain'|does not comply with (?:RFC|addr-spec)|not in the form required for an e-mail address|Invalid address: +\(?(?:From|To|Cc|Bcc|Reply-To|Sender|setFrom|addAnAddress)/i,
    null,
    "mail",
  ],
  // Sign-in, in the library's own words
  [
    /(?:cannot|can't) use a secure authentication method|No worthy mechs|AUTH extension not supported|no (?:suitable|supported|compatible) auth\w{0,20} (?:method|mechanism)|No authentication mechanisms? supported|doesn't support AUTH|find an authenticator supported|does not support (?:any )?(?:compatible )?auth/i,
    null,
    "auth",
  ],
  [/^unencrypted connection$|missing (?:user ?name|secret or passphrase|credentials)/i, null, "auth"],
  [
    /Could not authenticate|authentication failed|Login denied|AuthenticationException|no supported authentication|0x800CCC92|0x80040115|Unable to authenticate/i,
    null,
    "auth",
  ],
  [/\bdata not accepted/i, null, "body"],
  [
    /SMTP connect\(\) failed|Failed to connect to server|Couldn't connect to host|Could not connect to SMTP host|connecting to Outgoing server .{0,200} failed|cannot connect to your outgoing|refusing SMTP connections/i,
    null,
    "connect",
  ],
];

/** @returns `null` where no program is known to say this */
export function meaningOfSentence(text: string): SentenceMeaning | null {
  for (const [pattern, code, stage] of sentences) {
    if (pattern.test(text)) return { code, stage };
  }
  return null;
}

/** Every row in turn, for a log in which the closest sentence may stand in any line. */
export function* eachSentence(): Generator<{ says: (text: string) => boolean } & SentenceMeaning> {
  for (const [pattern, code, stage] of sentences) yield { says: (text) => pattern.test(text), code, stage };
}
