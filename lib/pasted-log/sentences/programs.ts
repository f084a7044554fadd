import type { Happening } from "@/lib/transcript/happening";
import type { Stage } from "@/lib/transcript/stage";

/**
 * How libraries and programs say in English what no server said: PHP, Python, Java, Go, .NET, Ruby, Perl, Erlang,
 * Rust, curl, swaks, openssl, msmtp, Postfix. The first that fits counts, so the closer ones stand first.
 *
 * To teach a new program, add its sentence to the row that means the same, and a line to the test. A program that
 * speaks several languages has a table of its own beside this file.
 */
export const programs: readonly (readonly [RegExp, Happening, Stage | null])[] = [
  // This machine, before any server is asked
  [
    /Unable to find the socket transport|extension (?:missing|required|not loaded|is not (?:loaded|enabled))\W{0,3}\s?(?:php[_-])?openssl|openssl(?: extension)? (?:is )?(?:missing|not (?:loaded|enabled|available|installed))|must enable the openssl extension|(?:SSL|TLS) is not supported in this build|libcurl.{0,60}(?:SSL|TLS).{0,20}(?:disabled|not supported)|undefined function (?:openssl|stream_socket_enable_crypto|imap_)\w*/i,
    "runtime-lacks-tls",
    "connect",
  ],
  [
    /(?:fsockopen|stream_socket_client|pfsockopen|proc_open|popen|mail|exec|shell_exec)\(\)?\)? ?(?:\[[^\]]{0,60}\]:? ?)?has been disabled|undefined function (?:fsockopen|stream_socket_client|proc_open|popen|mail|mb_\w+)\b|mail\(\) function (?:is |has been )?(?:disabled|not available)/i,
    "function-disabled",
    "connect",
  ],
  [
    /could(?: not|n't) instantiate mail(?: function)?|mail\(\): Failed to connect to mailserver|sh: .{0,40}sendmail: not found|(?:\/usr\/s?bin\/sendmail|sendmail).{0,40}(?:no such file|not found)|wp_mail\(\) (?:failed|returned false)/i,
    "mail-function-failed",
    "connect",
  ],
  [
    /no worthy mechs|SASL.{0,60}no mechanism available|cannot (?:load|find).{0,40}SASL|libsasl2.{0,40}(?:missing|not found)/i,
    "mechanism-missing-here",
    "auth",
  ],
  [
    /mutually exclusive|only set one of (?:those|these) settings|(?:cannot|can't|must not) (?:use|set|enable) both .{0,40}(?:ssl|tls)/i,
    "settings-exclude-each-other",
    "connect",
  ],
  [
    /(?:DSN|(?:mail(?:er)?|smtp)[ _-]?(?:url|dsn|uri)) (?:is|are|has) (?:invalid|malformed|not valid)|invalid (?:mailer )?(?:dsn|url)\b|(?:could not|cannot|failed to) parse .{0,30}(?:dsn|url|uri)|URL using bad\/illegal format|malformed (?:url|uri|dsn)|ERR_INVALID_URL|invalid userinfo|net\/url: invalid|invalid port ".{0,80}" after host|The .{1,30} scheme is not supported/i,
    "url-invalid",
    "connect",
  ],
  [
    /[`'"]?\b(?:SMTP|MAIL|EMAIL)_\w{1,40}[`'"]? (?:is|are) (?:invalid|not valid|required|missing|not set|empty)|needs? to be one of the following|(?:must|should) be one of:? .{0,60}(?:tls|ssl|starttls)|(?:invalid|unsupported|unknown) (?:value for |smtp )?(?:encryption|security|tls mode|ssl mode|auth(?:entication)? (?:type|mechanism))\b|wrong tls (?:mode|type)|invalid (?:EHLO|HELO) (?:name|domain)/i,
    "setting-invalid",
    "connect",
  ],
  [
    /(?:missing|no|undefined|empty) (?:smtp |mail )?(?:host(?:name)?|server)(?: (?:given|specified|configured|set))?(?:$|[.,:!])|(?:smtp |mail )?(?:host|server)(?:name)? (?:is |was )?(?:not set|not configured|missing|required|empty)|SMTP (?:is )?not configured|no (?:mail|smtp) (?:transport|configuration)|connect: invalid address/i,
    "setting-missing",
    "connect",
  ],
  [
    /UnicodeEncodeError|can't encode character|ordinal not in range\(128\)|(?:username|password|credentials).{0,40}(?:non-ascii|must be ascii|only ascii)/i,
    "not-ascii",
    "auth",
  ],
  [
    /(?:failed to load|no|missing) (?:system )?(?:trust(?:ed)? )?(?:root certificates?|system roots)|failed to load system roots|trustAnchors parameter must be non-empty|(?:error|unable|failed|cannot|could not).{0,30}(?:setting|loading?|open|read|find)(?:ing)? .{0,30}(?:certificate verify locations|ca[- ]?(?:file|bundle|cert)|ca certificates?)|No CA certificates were loaded|native root CA certificate|cafile.{0,60}(?:no such file|failed|not found)|NoRootsLoaded|empty (?:root|trust) store/i,
    "no-authorities",
    "tls",
  ],
  [/No appropriate protocol|protocol is disabled or cipher suites/i, "protocol-disabled-here", "tls"],

  // Look-up
  [
    /Temporary failure in name resolution|server misbehaving|Name service error .{0,120}(?:try again|Malformed)|Name server loop|Resolving timed out|DNS (?:lookup|query) (?:timed out|failed)|\(?Errno (?:-3|11002)\b|lookup \S{1,200}.{0,60}(?:i\/o timeout|connection refused)|could not contact DNS|\btry again later resolving/i,
    "resolver-failed",
    "dns",
  ],
  [
    /php_network_getaddresses|no such host|Name or service not known|nodename nor servname|UnknownHostException|could not resolve (?:host|server)|couldn't resolve host|getaddrinfo failed|host not found|cannot locate host|Name does not resolve|\bHostNotFound\b|remote name could not be resolved|No address associated with host|:nxdomain\b|Host or domain name not found|unknown host|bad hostname|\(?Errno (?:-2|8|11001)\b|host is unknown|failed to lookup address/i,
    "name-not-found",
    "dns",
  ],

  // Certificate
  [
    /certificate (?:has )?expired|CertificateExpiredException|CertificateNotYetValid|NotAfter:|certificate (?:is )?not yet valid|validity check failed|\bNotTimeValid\b|has expired or is not yet valid|CertExpired|certificate.{0,20}\bExpired\b/i,
    "certificate-expired",
    "tls",
  ],
  [/UnsupportedCertVersion|unsupported certificate version/i, "certificate-version-1", "tls"],
  [
    /No subject alternative (?:names|DNS names) present|doesn't contain any (?:IP )?SANs|relies on legacy Common Name/i,
    "certificate-names-nothing",
    "tls",
  ],
  [
    /did not match expected CN|host ?name did not match|did not match the name|hostname mismatch|is valid for .{1,200}, not |no alternative certificate subject name|(?:certificate|host\s?name|subject name|IP).{0,120}doesn't match|RemoteCertificateNameMismatch|No name matching|No subject alternative|does not match (?:the )?(?:certificate|host|target)|certificate (?:owner|host) (?:does not match|mismatch)|SSL: no alternative|NotValidForName|certificate not valid for name/i,
    "certificate-for-another-name",
    "tls",
  ],
  [/self[- ]signed certificate in certificate chain/i, "certificate-self-signed-in-chain", "tls"],
  [/self[- ]?signed/i, "certificate-self-signed", "tls"],
  [/unable to verify the first certificate/i, "certificate-chain-broken", "tls"],
  [
    /unable to get certificate CRL|RevocationStatusUnknown|OfflineRevocation|revocation (?:server|function).{0,60}(?:offline|unable)|CRYPT_E_(?:NO_REVOCATION_CHECK|REVOCATION_OFFLINE)/i,
    "revocation-unknown",
    "tls",
  ],
  [
    /unable to get (?:local )?issuer|unknown authority|PKIX path|certificate[ _]verify[ _]failed|certificate verification failed|certificate is invalid|PartialChain|UntrustedRoot|certificate not trusted|UnknownIssuer|certificate could not be (?:validated|verified)|untrusted certificate|RemoteCertificateChainErrors|SEC_ERROR_UNKNOWN_ISSUER|peer certificate cannot be authenticated|trust anchor|certificate not verified|CaUsedAsEndEntity|invalid peer certificate/i,
    "certificate-untrusted",
    "tls",
  ],

  // Handshake
  [
    /wrong[ _]version[ _]number|first record does not look like a TLS|Unsupported or unrecognized SSL message|unknown[ _]protocol|packet[ _]length[ _]too[ _]long|unexpected packet format|Unrecognized SSL message|frame size or an unexpected packet|InvalidContentType|invalid message, expected|plaintext connection|An unexpected TLS packet was received|SSL_ERROR_RX_RECORD_TOO_LONG|corrupt message|tls: oversized record|unexpected_message|typically reserved for plain-text/i,
    "plain-against-tls",
    "tls",
  ],
  [
    /Could not connect to SMTP host: \S+, port: 465, response: (?:-1|\[EOF\])|port:? 465.{0,80}response: (?:-1|\[EOF\])/i,
    "tls-expected",
    "greeting",
  ],
  [
    /dh[ _]key[ _]too[ _]small|insufficient security|ee key too small|ca md too weak/i,
    "weak-key-exchange",
    "tls",
  ],
  [
    /SSL_connect error.{0,80}(?:timed out|timeout)|(?:TLS|SSL)[ _]handshake.{0,40}(?:timed out|timeout)|handshake (?:timed out|timeout)/i,
    "handshake-silent",
    "tls",
  ],
  [
    /(?:alert|tlsv1)[ _](?:alert )?protocol[ _]version|unsupported[ _]protocol|no protocols available|SSL_ERROR_UNSUPPORTED_VERSION|(?:server|peer) (?:selected|only supports) unsupported (?:protocol|version)/i,
    "protocol-too-old-there",
    "tls",
  ],
  [
    /handshake[ _]failure|no[ _]shared[ _]cipher|no cipher suites in common|do not possess a common algorithm|unsafe legacy renegotiation|SSL_ERROR_NO_CYPHER_OVERLAP|Cannot start TLS|handshake failed|Could not convert socket to TLS|attempting to establish an SSL or TLS connection/i,
    "handshake-failed",
    "tls",
  ],
  [
    /STARTTLS (?:extension |command )?(?:is )?(?:not|un)[ -]?(?:supported|offered|advertised|available)|STARTTLS is required but|does(?: not|n't) support (?:secure connections|STARTTLS|TLS)|no STARTTLS|TLS is required, but was not offered|doesn't (?:offer|advertise) STARTTLS/i,
    "starttls-not-offered",
    "starttls",
  ],

  // Connection
  [
    /connection refused|actively refused|\(111\)|errno ?[=:]? ?111|10061|\bconnection_?refused\b|:econnrefused\b|积极拒绝/i,
    "refused",
    "connect",
  ],
  [
    /No route to host|host is unreachable|\(113\)|errno ?[=:]? ?113|NoRouteToHost|\bHostUnreachable\b|:ehostunreach\b|10065/i,
    "no-route",
    "connect",
  ],
  [
    /Network is unreachable|\(101\)|errno ?[=:]? ?101|Cannot assign requested address|\bNetworkUnreachable\b|:enetunreach\b|10051/i,
    "no-network",
    "connect",
  ],
  [
    /Permission denied.{0,60}(?:connect|socket|#13|:(?:25|465|587))|(?:connect|socket|Connection could not be established).{0,120}Permission denied|Permission denied \(?#?13\)?|\(13\)|10013|forbidden by its access permissions/i,
    "forbidden",
    "connect",
  ],
  [
    /Net::ReadTimeout|Read timed out|read operation timed out|ReadTimeout|timed out while (?:receiving|waiting for) the initial server greeting|conversation with .{1,200} timed out|SMTP timeout after|Greeting never received/i,
    "silent-greeting",
    "greeting",
  ],
  [
    /connection timed out|connect timed out|i\/o timeout|timed out|\(110\)|errno ?[=:]? ?110|timeout error|got (?:a )?time-?out|10060|did not properly respond|execution expired|Timeout was reached|OpenTimeout|ConnectTimeout|did not accept our requests to connect|connect: timeout|Operation timeout|SocketTimeoutException|:etimedout\b|\{?:error, ?:timeout/i,
    "silent",
    "connect",
  ],
  [
    /connection reset|unexpectedly closed|closed unexpectedly|connection (?:was )?(?:closed|aborted|dropped)|(?:dropped|closed|lost) (?:the )?connection|EOFError|end of file reached|\bunexpected EOF\b|: EOF$|\berror="?EOF\b|EOF caught while checking|lost connection with|10054|10053|:closed\}|unexpectedly (?:terminated|disconnected)|forcibly closed|broken pipe/i,
    "closed",
    null,
  ],
  [
    /please run connect\(\) first|SMTPServerDisconnected: Server not connected/i,
    "setting-missing",
    "connect",
  ],

  // An address that the library itself cannot read
  [
    /missing '@' or angle-addr|no angle-addr|mail: no address|Missing final '@domain'|does not comply with (?:RFC|addr-spec)|not in the form required for an e-mail address|Invalid address: +\(?(?:From|To|Cc|Bcc|Reply-To|Sender|setFrom|addAnAddress)/i,
    "address-malformed",
    "mail",
  ],

  // Sign-in, in the library's own words
  [
    /(?:cannot|can't) use a secure authentication method|AUTH extension not supported|no (?:suitable|supported|compatible) auth\w{0,20} (?:method|mechanism)|No authentication mechanisms? supported|doesn't support AUTH|find an authenticator supported|does not support (?:any )?(?:compatible )?auth/i,
    "no-common-mechanism",
    "auth",
  ],
  [
    /^unencrypted connection$|missing (?:user ?name|secret or passphrase|credentials)/i,
    "setting-missing",
    "auth",
  ],
  [
    /authentication failed|Login denied|AuthenticationException|no supported authentication|Unable to authenticate/i,
    "sign-in-refused",
    "auth",
  ],
  [
    /Failed to connect to server|Couldn't connect to host|Could not connect to SMTP host|connecting to Outgoing server .{0,200} failed|cannot connect to your outgoing|refusing SMTP connections|Connection could not be established with host|Failed to connect to \S+/i,
    "could-not-connect",
    "connect",
  ],
];
