import type { ProblemsWords } from "@/lib/i18n/guide-words";

export const problems: ProblemsWords = {
  "dns-not-found": {
    seen: "“Host not found”, “getaddrinfo ENOTFOUND” or “Name or service not known”, at once and before anything else happens.",
    reasons: [
      "A letter is missing or one too many, or a comma or blank was pasted along.",
      "The name is that of the domain (example.com) or of the website, and the mail server has another one.",
      "The provider’s server was renamed and the old name switched off.",
      "The domain is new, or its DNS has moved, and the record for mail is missing.",
    ],
  },
  "dns-failure": {
    seen: "“EAI_AGAIN”, “Temporary failure in name resolution”, or a wait of some seconds and then a message about DNS.",
    reasons: [
      "The name servers of the sending machine are down or cannot be reached.",
      "The domain’s own name servers are down, or its DNSSEC signature does not hold.",
      "In a container: it has no way to a name server, or only to the wrong one.",
    ],
  },
  "connection-refused": {
    seen: "“Connection refused” or “ECONNREFUSED”, within milliseconds.",
    reasons: [
      "The port is not one on which this server takes mail.",
      "The host is the web server or the program’s own machine (localhost), and no mail server runs there.",
      "The mail service on your own server has stopped, or listens only to the machine itself.",
      "A firewall answers “no” in its place.",
    ],
  },
  "port-blocked": {
    seen: "Nothing for a long while, then “Connection timed out” or “ETIMEDOUT”. Another port of the same server answers at once.",
    reasons: [
      "The hosting firm lets no mail out on this port; port 25 is blocked almost everywhere, 465 and 587 on some clouds.",
      "The internet provider blocks it on home lines.",
      "A firewall on the server or in the network does not know the rule for it.",
      "The provider has no door here and throws the packets away.",
    ],
  },
  "host-unreachable": {
    seen: "“Network is unreachable” or “No route to host”, often with a long address full of colons in it.",
    reasons: [
      "The server’s name leads to an IPv6 address, and the sending machine has no IPv6.",
      "The machine’s network or its gateway is down.",
      "A firewall turns the route away.",
    ],
  },
  "connection-dropped": {
    seen: "“Connection reset by peer”, “ECONNRESET”, “Connection closed unexpectedly” or “EOF caught”, in the middle of it.",
    reasons: [
      "A firewall or antivirus cuts connections that it does not like.",
      "The server takes no connections from this address, and does not say so.",
      "The server is overloaded or was just restarted.",
      "The connection was idle for too long.",
    ],
  },
  "server-unresponsive": {
    seen: "The connection stands, then nothing comes: “Greeting never received”, “read timeout”.",
    reasons: [
      "The server is busy, or lets unknown callers wait on purpose.",
      "It looks for the caller’s name in DNS and waits for an answer that does not come.",
      "It waits for TLS from the first byte while the program waits for a greeting: the mode does not fit the port.",
      "Something in between accepts the connection and passes nothing on.",
    ],
  },
  "tls-mode-mismatch": {
    seen: "“Wrong version number”, “unexpected message” or “packet length too long” at once, or silence until the time is over.",
    reasons: [
      "TLS from the start was chosen for 587, 2525 or 25, where the server begins in clear.",
      "STARTTLS or no encryption was chosen for 465, where the server waits for TLS.",
      "The port was changed and the encryption stayed as it was.",
    ],
  },
  "wrong-service-port": {
    seen: "An answer in another language: “+OK”, “* OK”, “HTTP/1.1 400”, “SSH-2.0”.",
    reasons: [
      "The port of the fetching server (993, 995, 143, 110) stands in the outgoing settings.",
      "A web port (80, 443) was tried at a provider that has no mail there.",
      "The host is the website’s and not the mail server’s.",
    ],
  },
  "starttls-unavailable": {
    seen: "“STARTTLS not supported”, “502 command not implemented” or “454 TLS not available”; or the server’s list of abilities lacks STARTTLS.",
    reasons: [
      "The server encrypts on another port only, usually 465.",
      "Its certificate or TLS set-up is broken, so it does not offer it.",
      "A firewall or antivirus takes STARTTLS out of the list.",
      "It is a server for trying things out, without encryption.",
    ],
  },
  "tls-required": {
    seen: "“530 Must issue a STARTTLS command first” or “538 Encryption required”.",
    reasons: [
      "Encryption is set to “none”.",
      "The program turns to STARTTLS only if asked to, and the box is not ticked.",
      "On 25 or 587 the program began with the sign-in before the encryption.",
    ],
  },
  "tls-incompatible": {
    seen: "“Unsupported protocol”, “alert protocol version”, “no shared cipher”, “key too weak”.",
    reasons: [
      "The server is old and knows only TLS 1.0 or 1.1, which have been retired since 2021 (RFC 8996).",
      "The sending machine is old: PHP or OpenSSL from years ago.",
      "The server’s key is too short for today’s rules.",
    ],
  },
  "traffic-intercepted": {
    seen: "A greeting of asterisks; STARTTLS missing although the provider has it; a certificate issued by Avast, Fortinet, Sophos or the company itself.",
    reasons: [
      "An antivirus with a mail shield stands between program and server.",
      "A firewall inspects SMTP (Cisco “inspect esmtp”, for one) and rewrites it.",
      "The hosting firm leads all outgoing mail to its own server, whichever one was named.",
    ],
  },
  "cert-expired": {
    seen: "“Certificate has expired” or “not yet valid”.",
    reasons: [
      "The renewal was forgotten, or it ran and the mail service was not restarted.",
      "Website and mail server have certificates of their own, and only one was renewed.",
      "The sending machine’s clock is wrong, often after a power cut.",
    ],
  },
  "cert-untrusted": {
    seen: "“Self-signed certificate”, “unable to verify the first certificate”, “certificate verify failed”.",
    reasons: [
      "The server shows a certificate that it made itself.",
      "The intermediate certificate is missing, so the chain ends nowhere.",
      "A company’s own authority signed it, which only the company’s machines know.",
      "The sending machine’s list of authorities is years old.",
    ],
  },
  "cert-name-mismatch": {
    seen: "“Hostname does not match certificate’s altnames” or “Peer certificate CN did not match”.",
    reasons: [
      "On shared hosting mail.your-domain answers with the certificate of the hosting firm’s server.",
      "The server was named by its IP address; certificates carry names.",
      "The name is an older one that the provider no longer has on its certificate.",
      "Another server answers: the hosting firm’s own, or an inspecting firewall.",
    ],
  },
  "bad-credentials": {
    seen: "“535 Authentication failed”, “Username and Password not accepted”, “Could not authenticate”.",
    reasons: [
      "The password was changed, mistyped, or pasted with a blank.",
      "The account’s password is used where an app password or SMTP key is due.",
      "The user name has another form: the whole address in place of the part before @, or a fixed word such as apikey.",
      "The credentials belong to another region or another service of the same provider.",
    ],
  },
  "app-password-required": {
    seen: "“534 Application-specific password required” or “please enter your authorization code”.",
    reasons: [
      "Two-step verification is on, and a program cannot do the second step.",
      "The provider wants a separate password for every program as a matter of course.",
    ],
  },
  "web-login-required": {
    seen: "“534 Please log in via your web browser”, while the same password works on the website.",
    reasons: [
      "The sign-in came from a new place or a data centre, and looks unusual.",
      "New terms of use are waiting for consent.",
      "The account shows signs of misuse, and the provider holds it until the owner confirms.",
    ],
  },
  "basic-auth-disabled": {
    seen: "“Basic authentication is disabled” or “not supported for Client Submission”.",
    reasons: [
      "The provider has ended sign-in with a password: Outlook.com has, and Microsoft 365 is on the way.",
      "The organisation has switched it off earlier than it had to.",
      "At a sending service: two-step verification is on, so the account’s password no longer serves for SMTP.",
    ],
  },
  "smtp-auth-disabled": {
    seen: "“535 5.7.139 … SmtpClientAuthentication is disabled for the Mailbox” or “for the Tenant”.",
    reasons: [
      "In Microsoft 365 it is off by default for new organisations.",
      "An administrator switched it off for this mailbox.",
      "With GMX, web.de, Zoho, NetEase, QQ and others the owner has to switch it on once in the webmail.",
    ],
  },
  "access-policy-blocked": {
    seen: "“Locked by your organization’s security defaults policy”, “Unauthorized IP address”, “Conditional Access”.",
    reasons: [
      "A security policy forbids sign-in with a password, or from this country or machine.",
      "The account accepts only addresses on a list, and this server’s is not on it.",
      "The hosting firm gave the server a new address.",
    ],
  },
  "oauth-token-invalid": {
    seen: "“invalid_grant”, “token expired”, “invalid_client”, or 535 after XOAUTH2.",
    reasons: [
      "The permission was withdrawn, the password changed, or the token went unused for months.",
      "An app in test mode gets tokens for seven days only (Google).",
      "The client secret has run out (Microsoft: after two years at the latest).",
      "The permission does not include sending by SMTP.",
    ],
  },
  "auth-mechanism-unsupported": {
    seen: "“504 Unrecognized authentication type”, “mechanism not supported”, or the list of abilities holds no AUTH.",
    reasons: [
      "The server offers sign-in only after encryption, and the program asks before.",
      "Port 25 of this server takes mail without sign-in.",
      "The program insists on CRAM-MD5 or NTLM, and the server has only PLAIN and LOGIN.",
      "The server has only OAuth2.",
    ],
  },
  "auth-required": {
    seen: "“530 Authentication required”, “550 … please turn on SMTP Authentication”.",
    reasons: [
      "“Authentication” is switched off in the program.",
      "User name or password is empty.",
      "The plug-in is not active, and WordPress sends past it.",
    ],
  },
  "login-throttled": {
    seen: "“454 Too many login attempts”, “421 try again later”, after several failures.",
    reasons: [
      "A program somewhere keeps on trying with an old password.",
      "A bot tries passwords on this account.",
      "Many sites behind one address sign in at the same time.",
    ],
  },
  "wrong-endpoint": {
    seen: "Right credentials, and still 535; or “wrong region”, “account not found here”.",
    reasons: [
      "The account was opened in another region: .com in place of .eu or .in.",
      "The credentials of Amazon SES belong to one region each.",
      "The mailbox has moved to a new platform of the same provider.",
    ],
  },
  "account-not-activated": {
    seen: "“Sandbox subdomains are for test purposes only”, “not yet activated”, “account pending”.",
    reasons: [
      "The service checks new customers before they may send.",
      "In test mode only confirmed recipients receive anything.",
      "A domain, a phone number or a payment is still to be confirmed.",
    ],
  },
  "account-suspended": {
    seen: "“Account suspended”, “disabled”, “tenant has exceeded threshold”, “unusual sending activity”.",
    reasons: [
      "Spam went out, often by a hacked form or a stolen password.",
      "Too many messages bounced, or recipients complained.",
      "An invoice is unpaid or the contract has ended.",
    ],
  },
  "sending-limit-reached": {
    seen: "“Daily sending limit exceeded”, “too many recipients”, “rate limit”, “quota exceeded”.",
    reasons: [
      "A mailbox is made for letters: some hundred messages a day, not newsletters.",
      "The plan’s allowance is used up.",
      "Too many connections at once, or too many messages a minute.",
    ],
  },
  "sender-not-allowed": {
    seen: "“Sender address rejected: not owned by user”, “SendAsDenied”, “not permitted to send as”.",
    reasons: [
      "From is wordpress@your-domain or the visitor’s address, and the sign-in is another one.",
      "The address is an alias that the account may receive with, but not send with.",
      "The shared mailbox does not grant “Send as” to this account.",
    ],
  },
  "sender-unverified": {
    seen: "“Email address is not verified”, “Unconfigured Sending Domain”, “domain must be verified”.",
    reasons: [
      "The domain was never entered with the sending service, or its records are not in DNS yet.",
      "It was verified in another region or another account.",
      "A subdomain is used, and only the main domain is verified (or the reverse).",
    ],
  },
  "address-invalid": {
    seen: "“501 Bad sender address syntax”, “Domain not found”, “need fully-qualified address”.",
    reasons: [
      "A default such as wordpress@localhost or root@server stands as the sender.",
      "The sender’s domain is mistyped, or has no DNS records.",
      "There is a blank, a comma or an umlaut where none may be.",
    ],
  },
  "recipient-rejected": {
    seen: "“550 5.1.1 User unknown”, “mailbox full”, “Recipient address rejected”.",
    reasons: [
      "The address is mistyped, or no longer exists.",
      "The mailbox is full or disabled.",
      "It takes mail only from inside its organisation.",
    ],
  },
  "relay-denied": {
    seen: "“Relay access denied”, “relaying denied”, “Unable to relay”.",
    reasons: [
      "No sign-in took place, so the server takes only mail for itself.",
      "The settings name the server of the MX record, which takes mail in and does not send.",
      "The internal relay does not know this machine’s address.",
    ],
  },
  greylisted: {
    seen: "“450 4.2.0 Greylisted” or “451 please try again later”, for the first message to a server.",
    reasons: [
      "The receiver does not know this sender yet, and waits to see whether it comes back. Spam programs seldom do.",
      "Each attempt came from another address of the sender, so each was “the first”.",
    ],
  },
  "content-rejected": {
    seen: "“554 Message rejected”, “spam”, “Local Policy Violation”, after the whole message was sent.",
    reasons: [
      "A link leads to a site that is on a blocklist.",
      "An attachment is of a kind that is not let through.",
      "A header is missing, or there are two addresses in From.",
      "The text looks like spam: capitals, one large image, shortened links.",
    ],
  },
  "message-too-large": {
    seen: "“552 Message size exceeds fixed limit”.",
    reasons: [
      "Attachments grow by a third on their way, so 20 MB become 27 MB.",
      "Provider and receiver each have a limit; the smaller one counts. Usual are 20 to 35 MB, with sending services 10 to 50.",
    ],
  },
  "ip-blocklisted": {
    seen: "“Blocked using zen.spamhaus.org”, “poor reputation”, “554 … found on one or more DNSBLs”.",
    reasons: [
      "Spam went out from this address, often from a neighbour on the same server.",
      "The address belongs to a home line or a cloud whose ranges are listed as a whole.",
      "A hacked site on the server is sending.",
    ],
  },
  "domain-auth-failed": {
    seen: "“550 5.7.26 … sender is unauthenticated”, “DMARC policy”, “SPF violation”.",
    reasons: [
      "The SPF record does not name the server that sends now; often after a change of provider.",
      "DKIM is not switched on, or the key in DNS is cut short.",
      "From is of another domain than the one that SPF and DKIM speak for.",
      "There are two SPF records, so neither counts.",
    ],
  },
  "sending-host-identity": {
    seen: "“Helo command rejected: need fully-qualified hostname”, “Reverse DNS validation failed”, “Bad HELO”.",
    reasons: [
      "The program introduces itself as “localhost” or with the machine’s short name.",
      "The IP address has no PTR record, or one that does not lead back.",
      "It sends directly to the recipient’s server, where a provider’s server would do it properly.",
    ],
  },
  "server-fault": {
    seen: "“451 internal error”, “452 insufficient storage”, “421 service not available”, “503 bad sequence”.",
    reasons: [
      "Disk full, database down, service restarting: things of the server’s own.",
      "The program sent a command out of order, or sent it too soon.",
    ],
  },
  "client-config-error": {
    seen: "“Missing credentials”, “No recipients defined”, “invalid_client”, before any connection.",
    reasons: [
      "A field is empty, or a variable of the environment was not read.",
      "A constant in wp-config.php is misspelt.",
      "The configuration was saved, but not loaded anew.",
    ],
  },
  "client-runtime-limited": {
    seen: "“Extension missing: openssl”, “Unable to find the socket transport ‘ssl’”, “has been disabled for security reasons” or “Permission denied (13)”, before the server has said a word.",
    reasons: [
      "PHP runs without its openssl extension, often on Windows or in a small container.",
      "The hosting firm lists fsockopen, stream_socket_client, proc_open or mail under disable_functions.",
      "SELinux forbids the web server to open connections; on RHEL, AlmaLinux and Rocky Linux that is the default.",
      "Postfix or Sendmail lacks the module for the sign-in (libsasl2-modules, cyrus-sasl-plain).",
      "The library cannot do TLS from the first byte: .NET’s SmtpClient knows STARTTLS only, so it fails on port 465.",
    ],
  },
  "setting-not-taken": {
    seen: "A connection to 127.0.0.1 or port 25 that nobody entered; “mutually exclusive”; encryption that starts although it is switched off.",
    reasons: [
      "The key has another name in this version: nodemailer reads secure, and ignores secureConnection.",
      "“False” or “0” stands as text, and the program takes any text for true.",
      "Host or port is empty, so the program uses localhost or 25.",
      "Two encryption settings are on at once, such as USE_TLS and USE_SSL.",
      "A second mail plug-in, or a constant in a file, outranks the form.",
      "The file was changed, but the program, its worker or its cache was not restarted.",
    ],
  },
  "secret-mangled": {
    seen: "535 although the same password works in webmail; “'ascii' codec can’t encode character”; a host name that is part of the password.",
    reasons: [
      "In a .env or INI file, # begins a comment and the rest of the password is lost.",
      "In a .env file or in docker-compose.yml, $ begins a variable.",
      "In a URL (DSN), the signs @:/?#%+ divide or encode, so they have to be percent-encoded.",
      "In YAML, a password of digits, or one that begins with a sign such as &, * or @, is read as something else unless it is quoted.",
      "The quotes themselves became part of the password.",
      "The password holds a letter such as ä or é, and the program sends ASCII only.",
    ],
  },
  "ca-bundle-missing": {
    seen: "“Certificate signed by unknown authority” or “unable to get local issuer certificate” for a large provider; “failed to load system roots”.",
    reasons: [
      "The container is built from scratch, alpine or distroless without the package ca-certificates.",
      "PHP on Windows does not know its list: openssl.cafile in php.ini is empty.",
      "SSL_CERT_FILE or curl.cainfo names a file that does not exist, or one with a private authority alone.",
      "The list is years old and lacks newer roots such as those of Let’s Encrypt or Google.",
      "Python on macOS was installed without its certificates.",
    ],
  },
  "client-outdated": {
    seen: "“No appropriate protocol”, “TLS 1.0 and 1.1 are not supported”, or a printer that stopped sending one day although nothing was changed.",
    reasons: [
      "The mail library asks for TLS 1.0 by name, and Java or the system has switched that off.",
      "PHP, OpenSSL, .NET Framework or Windows is from before 2016.",
      "A printer, scanner or camera has firmware without TLS 1.2.",
      "The library reads only certificates of a certain kind and refuses a valid one.",
    ],
  },
  "path-mtu": {
    seen: "EHLO passes and then the handshake hangs, or a one-line mail arrives and one with an attachment times out in DATA.",
    reasons: [
      "A VPN, PPPoE line or tunnel carries 1400 to 1492 bytes per packet, and the machine sends 1500.",
      "The network of Docker or Kubernetes is set to 1500 on a host that carries less, as on OpenStack and some clouds.",
      "A firewall drops ICMP, so nobody learns that the packets are too large.",
    ],
  },
  "ipv6-broken": {
    seen: "“Network is unreachable” or a wait behind an address full of colons, while another line, or another machine, succeeds over IPv4.",
    reasons: [
      "The machine has an IPv6 address, but no route leads out.",
      "The container or its host has IPv6 switched on by half.",
      "The server takes mail over IPv6 only from addresses with reverse DNS, and this one has none.",
      "The machine has IPv6 only, and the server has no IPv6 address.",
    ],
  },
  unknown: {
    seen: "A message that fits nothing known here.",
    reasons: [
      "The server words its refusal in its own way and gives no code that would tell more.",
      "Only a part of the message was kept by the program.",
    ],
  },
};
