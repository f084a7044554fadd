/**
 * What a person can do about it.
 * The ids are public: API, messages, exports and support notes use them.
 */
export const fixIds = [
  /** Correct the host name or port, or use the ones the provider documents; for your own server, check that it runs and listens there. */
  "check-host-and-port",
  /** Repair the DNS resolver of the machine, or the DNS record of the host. */
  "check-dns",
  /** Switch to port 587 with STARTTLS. */
  "use-587-starttls",
  /** Switch to port 465 with implicit TLS. */
  "use-465-tls",
  /** Switch to an alternative port the provider offers, such as 2525. */
  "use-2525",
  /** Keep the port and encrypt with STARTTLS. */
  "use-starttls",
  /** Keep the port and speak TLS from the first byte. */
  "use-implicit-tls",
  /** Turn encryption off, for a local or test server that has none. */
  "disable-tls",
  /** Open the outbound port in the firewall, or ask the hosting provider or ISP to unblock it. */
  "allow-outbound",
  /** Connect over IPv4, or repair IPv6. */
  "use-ipv4",
  /** Raise the connection, greeting or socket timeout. */
  "increase-timeout",
  /** Wait and try again. */
  "retry-later",
  /** Turn off or bypass mail inspection in the antivirus, firewall or proxy. */
  "disable-interception",
  /** Renew or correct the server certificate and its chain. */
  "fix-certificate",
  /** Trust the private certificate authority on this machine. */
  "trust-ca",
  /** Connect with the host name that the certificate carries. */
  "use-certificate-hostname",
  /** Enable working, modern TLS on the server. */
  "upgrade-server-tls",
  /** Re-enter or reset the user name and password. */
  "fix-credentials",
  /** Use the full address, or the fixed user name the provider requires. */
  "fix-username",
  /** Create and use an app password or authorization code. */
  "use-app-password",
  /** Use the SMTP key, API key or token that the provider issues for SMTP. */
  "use-provider-smtp-credentials",
  /** Sign in with a browser and clear the provider's security or sending check. */
  "unlock-account-in-browser",
  /** Sign in with OAuth2. */
  "use-oauth2",
  /** Reconnect the account to get a new OAuth2 token with the right scope. */
  "refresh-oauth-token",
  /** Switch on SMTP sending for the mailbox, tenant or server. */
  "enable-smtp-auth",
  /** Have an administrator allow this sign-in in the security policy or permissions. */
  "adjust-security-policy",
  /** Add this server's IP address to the provider's allowlist. */
  "allow-sending-ip",
  /** Pick a sign-in method the server supports, or none for a server that offers none. */
  "change-auth-method",
  /** Turn authentication on and give credentials. */
  "enable-auth",
  /** Use the host of the region or data center the account belongs to. */
  "use-correct-region",
  /** Finish activation, leave the sandbox or request production access. */
  "activate-account",
  /** Ask the provider or the server's administrator. */
  "contact-provider",
  /** Raise the limit or the plan. */
  "upgrade-plan",
  /** Send less at once: fewer connections, messages and recipients. */
  "slow-down",
  /** Use a From address that the signed-in account owns, or grant send-as. */
  "match-sender",
  /** Verify the sender address or domain with the service. */
  "verify-sender",
  /** Correct the sender address or its domain. */
  "fix-sender-address",
  /** Correct the recipient, or test with another one. */
  "check-recipient",
  /** Use the submission host, or allow this client to relay. */
  "configure-relay",
  /** Send through an authenticated relay or another provider, over SMTP or its HTTPS API, instead of directly. */
  "use-relay-service",
  /** Remove the sending IP or domain from the blocklist. */
  "delist-ip",
  /** Publish a matching PTR record for the sending IP. */
  "fix-reverse-dns",
  /** Set a real, resolvable host name for EHLO. */
  "set-ehlo-name",
  /** Publish or correct SPF, DKIM and DMARC for the sender domain. */
  "publish-spf-dkim-dmarc",
  /** Change the content, headers, attachments or size of the message. */
  "change-message",
  /** Fill in or correct the missing setting. */
  "complete-settings",
  /** Switch on or install what the runtime lacks: PHP's openssl, a disabled function, `libsasl2-modules`. */
  "enable-runtime-feature",
  /** Let SELinux allow the web server to connect and to send mail. */
  "allow-in-selinux",
  /** See what the program really uses: key, type, file, restart, second plug-in. */
  "check-program-settings",
  /** Quote or encode the password as the format that holds it wants. */
  "quote-secret",
  /** Install the list of public authorities: `ca-certificates`, `openssl.cafile`, `SSL_CERT_FILE`. */
  "install-ca-bundle",
  /** Use a newer library, runtime or firmware. */
  "update-client",
  /** Lower the MTU to what the path carries. */
  "lower-mtu",
  /** Connect over IPv6, from a machine that has no IPv4. */
  "use-ipv6",
  /** Publish the mail host's record without an HTTP proxy. */
  "dns-only-not-proxied",
  /** Let the relay accept the container's network, and reach it by the name it has there. */
  "trust-container-network",
  /** End every line of the message with CRLF. */
  "fix-line-endings",
  /** Encode headers (RFC 2047), or use SMTPUTF8 for addresses. */
  "encode-headers",
  /** Nothing to fix: the message was accepted before the error. */
  "no-action",
] as const;
export type FixId = (typeof fixIds)[number];
