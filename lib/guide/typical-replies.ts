import type { CauseId } from "@/lib/transcript/cause";

export type TypicalReply = {
  /** The server, service or library whose words they are. */
  from: string;
  /** Word for word; names and addresses are made up. */
  text: string;
};

/**
 * What servers and libraries say in each case, collected from published logs, source code and
 * documentation. Empty where nothing is said at all.
 */
export const typicalReplies: Readonly<Record<CauseId, readonly TypicalReply[]>> = {
  "dns-not-found": [
    { from: "Node.js", text: "getaddrinfo ENOTFOUND smtp.exmaple.com" },
    { from: "PHP", text: "php_network_getaddresses: getaddrinfo failed: Name or service not known" },
  ],
  "dns-failure": [
    { from: "Node.js", text: "getaddrinfo EAI_AGAIN smtp.example.com" },
    { from: "Node.js", text: "queryA ETIMEOUT smtp.example.com" },
    { from: "PHP", text: "getaddrinfo failed: Temporary failure in name resolution" },
  ],
  "connection-refused": [
    { from: "Node.js", text: "connect ECONNREFUSED 203.0.113.7:587" },
    { from: "PHPMailer", text: "SMTP ERROR: Failed to connect to server: Connection refused (111)" },
  ],
  "port-blocked": [
    { from: "Node.js", text: "connect ETIMEDOUT 203.0.113.7:25" },
    { from: "PHPMailer", text: "SMTP ERROR: Failed to connect to server: Connection timed out (110)" },
    { from: "Python", text: "TimeoutError: [Errno 110] Connection timed out" },
  ],
  "host-unreachable": [
    { from: "Node.js", text: "connect ENETUNREACH 2001:db8::25:587 - Local (:::0)" },
    { from: "PHP", text: "Failed to connect to server: Network is unreachable (101)" },
  ],
  "connection-dropped": [
    { from: "Node.js", text: "read ECONNRESET" },
    { from: "nodemailer", text: "Connection closed unexpectedly" },
    { from: "PHPMailer", text: "SMTP NOTICE: EOF caught while checking if connected" },
  ],
  "server-unresponsive": [
    { from: "nodemailer", text: "Greeting never received" },
    { from: "qmail", text: "451 timeout (#4.4.2)" },
  ],
  "tls-mode-mismatch": [
    { from: "OpenSSL", text: "error:0A00010B:SSL routines::wrong version number" },
    { from: "nodemailer", text: "Greeting never received" },
  ],
  "wrong-service-port": [
    { from: "a POP3 server", text: "+OK POP3 server ready" },
    { from: "an IMAP server", text: "* OK [CAPABILITY IMAP4rev1 STARTTLS] ready" },
    { from: "a web server", text: "HTTP/1.1 400 Bad Request" },
  ],
  "starttls-unavailable": [
    { from: "Exim", text: "454 TLS currently unavailable" },
    { from: "Postfix", text: "502 5.5.1 Error: command not implemented" },
    { from: "Exim", text: "503 STARTTLS command used when not advertised" },
  ],
  "tls-required": [
    { from: "Gmail", text: "530 5.7.0 Must issue a STARTTLS command first. - gsmtp" },
    { from: "hMailServer", text: "530 A SSL/TLS-connection is required for authentication." },
    { from: "smtp-server", text: "538 Error: Must issue a STARTTLS command first" },
  ],
  "tls-incompatible": [
    { from: "OpenSSL", text: "error:0A00042E:SSL routines::tlsv1 alert protocol version" },
    { from: "OpenSSL", text: "error:0A000102:SSL routines::unsupported protocol" },
    { from: "OpenSSL", text: "EE certificate key too weak" },
  ],
  "traffic-intercepted": [
    { from: "Cisco ASA", text: "220 ******************************" },
    { from: "McAfee", text: "451 Request action aborted on MFE proxy, SMTP server is not available." },
    { from: "Node.js", text: "self signed certificate in certificate chain" },
  ],
  "cert-expired": [
    { from: "Node.js", text: "CERT_HAS_EXPIRED: certificate has expired" },
    { from: "Node.js", text: "CERT_NOT_YET_VALID: certificate is not yet valid" },
  ],
  "cert-untrusted": [
    { from: "Node.js", text: "DEPTH_ZERO_SELF_SIGNED_CERT: self-signed certificate" },
    { from: "Node.js", text: "UNABLE_TO_VERIFY_LEAF_SIGNATURE: unable to verify the first certificate" },
    { from: "PHP", text: "SSL operation failed with code 1. certificate verify failed" },
  ],
  "cert-name-mismatch": [
    {
      from: "Node.js",
      text: "Hostname/IP does not match certificate's altnames: Host: mail.example.com. is not in the cert's altnames: DNS:*.webhosting.example",
    },
    {
      from: "PHP",
      text: "Peer certificate CN=`*.webhosting.example' did not match expected CN=`mail.example.com'",
    },
  ],
  "bad-credentials": [
    { from: "Gmail", text: "535-5.7.8 Username and Password not accepted. For more information, go to…" },
    { from: "Postfix", text: "535 5.7.8 Error: authentication failed" },
    {
      from: "SendGrid",
      text: "535 Authentication failed: The provided authorization grant is invalid, expired, or revoked",
    },
    { from: "Mailgun", text: "535 5.7.0 Mailgun is not loving your login or password" },
  ],
  "app-password-required": [
    { from: "Gmail", text: "534-5.7.9 Application-specific password required. For more information, go to…" },
    { from: "QQ Mail", text: "535 Login Fail. Please enter your authorization code to login." },
  ],
  "web-login-required": [
    { from: "Gmail", text: "534-5.7.14 Please log in via your web browser and then try again." },
    { from: "Gmail", text: "534-5.7.9 Please log in with your web browser and then try again." },
  ],
  "basic-auth-disabled": [
    {
      from: "Microsoft 365",
      text: "550 5.7.30 Basic authentication is not supported for Client Submission.",
    },
    {
      from: "Outlook.com",
      text: "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
    },
    {
      from: "SendGrid",
      text: "535 Authentication failed: Basic authentication is not allowed with 2FA enabled",
    },
  ],
  "smtp-auth-disabled": [
    {
      from: "Microsoft 365",
      text: "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
    },
    {
      from: "Microsoft 365",
      text: "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.",
    },
    { from: "NetEase", text: "550 User has no permission" },
  ],
  "access-policy-blocked": [
    {
      from: "Microsoft 365",
      text: "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
    },
    { from: "Brevo", text: "525 5.7.1 Unauthorized IP address" },
    { from: "Google Workspace", text: "550 5.7.1 Invalid credentials for relay [203.0.113.7]." },
  ],
  "oauth-token-invalid": [
    { from: "Stalwart", text: "535 5.7.8 OAuth token expired." },
    { from: "nodemailer", text: "Can't create new access token for user" },
    {
      from: "Microsoft",
      text: "invalid_client: AADSTS7000222: The provided client secret keys for app are expired.",
    },
  ],
  "auth-mechanism-unsupported": [
    { from: "Stalwart", text: "554 5.7.8 Authentication mechanism not supported." },
    { from: "OpenSMTPD", text: "503 5.5.1 Invalid command: Command not supported" },
    { from: "qmail", text: "502 unimplemented (#5.5.1)" },
  ],
  "auth-required": [
    { from: "Microsoft 365", text: "530 5.7.57 Client not authenticated to send mail." },
    { from: "SendGrid", text: "550 Unauthenticated senders not allowed" },
    { from: "cPanel (Exim)", text: "550-Please turn on SMTP Authentication in your mail client." },
  ],
  "login-throttled": [
    { from: "Gmail", text: "454 4.7.0 Too many login attempts, please try again later." },
    { from: "Yahoo", text: "535 5.7.0 (#AUTH005) Too many bad auth attempts." },
    { from: "Postfix", text: "450 4.7.1 Error: too many AUTH commands from 203.0.113.7" },
  ],
  "wrong-endpoint": [
    { from: "Microsoft 365", text: "451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35" },
  ],
  "account-not-activated": [
    {
      from: "Mailgun",
      text: "554 Sandbox subdomains are for test purposes only. Please add your own domain…",
    },
    { from: "Amazon SES", text: "535 Account not subscribed to SES" },
    { from: "Brevo", text: "502 5.7.0 Your SMTP account is not yet activated." },
  ],
  "account-suspended": [
    { from: "Microsoft 365", text: "550 5.7.705 Access denied, tenant has exceeded threshold" },
    { from: "Zoho Mail", text: "550 5.4.6 Unusual sending activity detected." },
    { from: "mox", text: "525 5.7.13 login disabled for account" },
  ],
  "sending-limit-reached": [
    { from: "Gmail", text: "550-5.4.5 Daily user sending limit exceeded." },
    { from: "Microsoft 365", text: "432 4.3.2 Concurrent connections limit exceeded." },
    { from: "GoDaddy", text: "550 User me@example.com has exceeded its 24-hour sending limit." },
  ],
  "sender-not-allowed": [
    {
      from: "Microsoft 365",
      text: "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
    },
    { from: "Yandex", text: "553 5.7.1 Sender address rejected: not owned by auth user." },
    {
      from: "Postfix",
      text: "553 5.7.1 <sales@example.com>: Sender address rejected: not owned by user ada@example.com",
    },
  ],
  "sender-unverified": [
    {
      from: "Amazon SES",
      text: "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: shop@example.com",
    },
    { from: "SparkPost", text: "550 5.7.1 Unconfigured Sending Domain <example.com>" },
    {
      from: "MailerSend",
      text: "450 The from.email domain must be verified in your account to send emails. #MS42207",
    },
  ],
  "address-invalid": [
    { from: "Postfix", text: "501 5.1.7 Bad sender address syntax" },
    { from: "Postfix", text: "450 4.1.8 <noreply@exmaple.com>: Sender address rejected: Domain not found" },
    { from: "Gmail", text: "555 5.5.2 Syntax error, goodbye. - gsmtp" },
  ],
  "recipient-rejected": [
    { from: "Gmail", text: "550-5.1.1 The email account that you tried to reach does not exist." },
    { from: "Microsoft 365", text: "550 5.4.1 Recipient address rejected: Access denied" },
    { from: "iCloud", text: "552 5.2.2 <ada@icloud.com>: user is over quota" },
  ],
  "relay-denied": [
    { from: "Exim", text: "550 relay not permitted" },
    { from: "Exchange", text: "550 5.7.1 Unable to relay" },
    { from: "Postfix", text: "554 5.7.1 <ada@example.net>: Relay access denied" },
  ],
  greylisted: [
    { from: "Postgrey", text: "450 4.2.0 <info@example.net>: Recipient address rejected: Greylisted" },
    { from: "Stalwart", text: "452 4.2.2 Greylisted, please try again in a few moments." },
  ],
  "content-rejected": [
    {
      from: "Gmail",
      text: "552-5.7.0 This message was blocked because its content presents a potential security issue.",
    },
    { from: "GMX", text: "554-Reject due to policy restrictions." },
    { from: "Proofpoint", text: "550 5.7.0 Local Policy Violation" },
  ],
  "message-too-large": [
    { from: "Gmail", text: "552-5.3.4 Your message exceeded Google's message size limits." },
    { from: "Postfix", text: "552 5.3.4 Message size exceeds fixed limit" },
    { from: "qmail", text: "552 sorry, that message size exceeds my databytes limit (#5.3.4)" },
  ],
  "ip-blocklisted": [
    { from: "Comcast", text: "554 203.0.113.7 found on one or more DNSBLs" },
    { from: "cPanel (Exim)", text: '550-"JunkMail rejected - [203.0.113.7] is in an RBL"' },
    { from: "Free", text: "550 too many spams from your IP" },
  ],
  "domain-auth-failed": [
    { from: "Gmail", text: "550-5.7.26 This mail has been blocked because the sender is unauthenticated." },
    {
      from: "Outlook.com",
      text: "550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level.",
    },
    {
      from: "Microsoft 365",
      text: "550 5.7.23 The message was rejected because of Sender Policy Framework violation",
    },
  ],
  "sending-host-identity": [
    { from: "Postfix", text: "504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname" },
    { from: "Exim", text: "501 Syntactically invalid EHLO argument(s)" },
    { from: "Stalwart", text: "550 5.7.25 Reverse DNS validation failed." },
  ],
  "server-fault": [
    { from: "Exim", text: "452 Space shortage, please try later" },
    { from: "Haraka", text: "452 Internal Server Error" },
    { from: "Exim", text: "435 Unable to authenticate at present" },
  ],
  "client-config-error": [
    { from: "nodemailer", text: 'Missing credentials for "PLAIN"' },
    { from: "nodemailer", text: "No recipients defined" },
  ],
  "client-runtime-limited": [
    { from: "PHPMailer", text: "Extension missing: openssl" },
    {
      from: "PHP",
      text: 'fsockopen(): Unable to connect to ssl://smtp.example.com:465 (Unable to find the socket transport "ssl" - did you forget to enable it when you configured PHP?)',
    },
    { from: "PHP", text: "fsockopen() has been disabled for security reasons" },
    { from: "PHP under SELinux", text: "Failed to connect to server: Permission denied (13)" },
    {
      from: "Postfix",
      text: "SASL authentication failed; cannot authenticate to server: no mechanism available",
    },
  ],
  "setting-not-taken": [
    { from: "nodemailer", text: "connect ECONNREFUSED 127.0.0.1:587" },
    {
      from: "Django",
      text: "EMAIL_USE_TLS/EMAIL_USE_SSL are mutually exclusive, so only set one of those settings to True.",
    },
    { from: "Symfony Mailer", text: "The mailer DSN is invalid." },
  ],
  "secret-mangled": [
    {
      from: "Python",
      text: "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe4' in position 7",
    },
    { from: "Symfony Mailer", text: "The mailer DSN is invalid." },
  ],
  "ca-bundle-missing": [
    { from: "Go", text: "x509: certificate signed by unknown authority" },
    { from: "Go", text: "x509: failed to load system roots and no roots provided" },
    { from: "Python", text: "certificate verify failed: unable to get local issuer certificate" },
    { from: "Java", text: "the trustAnchors parameter must be non-empty" },
  ],
  "client-outdated": [
    {
      from: "Java",
      text: "javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)",
    },
    {
      from: "Microsoft 365",
      text: "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2.",
    },
  ],
  "path-mtu": [
    {
      from: "Postfix",
      text: "conversation with mx.example.net[203.0.113.7] timed out while sending message body",
    },
    {
      from: "Postfix",
      text: "lost connection with mx.example.net[203.0.113.7] while performing the TLS handshake",
    },
  ],
  "ipv6-broken": [
    { from: "Node.js", text: "connect ENETUNREACH 2001:db8::25:587" },
    { from: "Postfix", text: "connect to mx.example.net[2001:db8::25]:25: Network is unreachable" },
  ],
  unknown: [],
};
