/**
 * Why a test failed.
 * The ids are public: API, messages, exports and support notes use them.
 */
export const causeIds = [
  /** The host name does not exist in DNS or is mistyped. */
  "dns-not-found",
  /** The DNS resolver failed, timed out or is unreachable. */
  "dns-failure",
  /** The host answered but nothing listens on that port, or the host is wrong. */
  "connection-refused",
  /** The connection gets no answer because a firewall, hosting provider or ISP blocks the port. */
  "port-blocked",
  /** There is no route to the address, often IPv6 without IPv6 connectivity. */
  "host-unreachable",
  /** The connection was closed or reset with no explanation from the server. */
  "connection-dropped",
  /** Connected, but the server did not answer in time. */
  "server-unresponsive",
  /** Implicit TLS was spoken to a plain or STARTTLS port, or plain text to an implicit TLS port. */
  "tls-mode-mismatch",
  /** The port belongs to another service, such as HTTP, IMAP or POP3. */
  "wrong-service-port",
  /** The server does not offer STARTTLS or cannot perform it. */
  "starttls-unavailable",
  /** The server refuses to go on without encryption. */
  "tls-required",
  /** No TLS version, cipher or key strength is acceptable to both sides. */
  "tls-incompatible",
  /** An antivirus, firewall or proxy sits in the path and answers, rewrites or filters SMTP. */
  "traffic-intercepted",
  /** The server certificate is outside its validity dates. */
  "cert-expired",
  /** The certificate is self-signed, from an unknown authority, or its chain is incomplete. */
  "cert-untrusted",
  /** The certificate is for another host name. */
  "cert-name-mismatch",
  /** The user name, password or API key is wrong. */
  "bad-credentials",
  /** The account needs an app password or authorization code in place of the normal password. */
  "app-password-required",
  /** The provider holds the sign-in until the user confirms it in a browser. */
  "web-login-required",
  /** The provider no longer accepts passwords over SMTP for this account. */
  "basic-auth-disabled",
  /** SMTP sending is switched off for the mailbox, tenant or server. */
  "smtp-auth-disabled",
  /** A security policy or IP allowlist blocks this sign-in or client. */
  "access-policy-blocked",
  /** The OAuth2 token is expired, revoked or lacks the SMTP scope. */
  "oauth-token-invalid",
  /** The server offers no sign-in here, or not by the method used. */
  "auth-mechanism-unsupported",
  /** The server wants a sign-in before it accepts mail, and none was made. */
  "auth-required",
  /** Sign-in is refused for a while after too many attempts. */
  "login-throttled",
  /** The host or region is real but is not the one that serves this account. */
  "wrong-endpoint",
  /** The account is new, in a sandbox or not yet approved for sending. */
  "account-not-activated",
  /** The account or domain is locked, disabled or suspended by the provider. */
  "account-suspended",
  /** A rate, connection, quota or credit limit was reached. */
  "sending-limit-reached",
  /** The signed-in account may not use this From or envelope sender address. */
  "sender-not-allowed",
  /** The sender address or domain is not verified with the sending service. */
  "sender-unverified",
  /** An address is malformed, empty, or its sender domain does not exist. */
  "address-invalid",
  /** The recipient does not exist, is full, is disabled or refuses mail. */
  "recipient-rejected",
  /** The server does not relay to that domain for this client. */
  "relay-denied",
  /** A first-time sender is asked to try again later. */
  "greylisted",
  /** The message was refused as spam, as a policy or security risk, or as malformed. */
  "content-rejected",
  /** The message exceeds a size limit. */
  "message-too-large",
  /** The sending IP or domain is on a blocklist or has a poor reputation. */
  "ip-blocklisted",
  /** SPF, DKIM or DMARC checks of the sender domain failed. */
  "domain-auth-failed",
  /** The EHLO name or the reverse DNS of the sending host is missing or refused. */
  "sending-host-identity",
  /** The server has a temporary or internal problem, or breaks off the session for a protocol reason. */
  "server-fault",
  /** A required setting is missing or invalid on the client side. */
  "client-config-error",
  /** The machine that sends lacks something: PHP's openssl or a disabled function, a SASL module, a permission, a library that cannot do implicit TLS. */
  "client-runtime-limited",
  /** The program did not get the setting that the person gave: wrong key, "False" read as true, no port or host, a second plug-in, no restart. */
  "setting-not-taken",
  /** The password was changed on its way, by the format of the file or URL that holds it. */
  "secret-mangled",
  /** The client has no list of authorities, or an old one; the server's certificate is good. */
  "ca-bundle-missing",
  /** The client's TLS or sign-in is too old for a server that is fine. */
  "client-outdated",
  /** Small packets pass and large ones are lost, so the handshake or the message hangs. */
  "path-mtu",
  /** The name has an IPv6 address that this machine cannot reach or is not accepted from, or the machine has no IPv4. */
  "ipv6-broken",
  /** None of the above can be told from the evidence. */
  "unknown",
] as const;
export type CauseId = (typeof causeIds)[number];
