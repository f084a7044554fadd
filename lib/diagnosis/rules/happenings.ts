import type { Rule } from "@/lib/diagnosis/rules/rule";
import type { CauseId } from "@/lib/transcript/cause";
import type { Happening } from "@/lib/transcript/happening";

/**
 * What a program's own sentence means where Node has no code for it, in whatever language it was said
 * (`lib/pasted-log/sentences`). Vague, so that a rule that knows the very words outranks it.
 */
type Meaning = Pick<Rule, "cause" | "confidence" | "also" | "fixes" | "source"> & {
  happened: readonly Happening[];
};

const meanings: readonly Meaning[] = [
  {
    happened: ["could-not-connect"],
    cause: "port-blocked",
    confidence: "possible",
    also: ["connection-refused", "dns-not-found", "tls-mode-mismatch"],
    fixes: ["check-host-and-port", "another-port", "allow-outbound"],
    source:
      "PHPMailer language/phpmailer.lang-*.php (connect_host); Outlook 0x800CCC0E: the reason stands in the debug output",
  },
  {
    happened: ["sign-in-refused"],
    cause: "bad-credentials",
    confidence: "likely",
    also: ["app-password-required", "smtp-auth-disabled"],
    fixes: ["fix-credentials", "fix-username", "use-app-password"],
    source:
      "PHPMailer language/phpmailer.lang-*.php (authenticate); Thunderbird composeMsgs.properties (smtpAuthFailure)",
  },
  {
    happened: ["message-refused"],
    cause: "content-rejected",
    confidence: "possible",
    also: ["relay-denied", "sending-limit-reached", "message-too-large"],
    source: "PHPMailer language/phpmailer.lang-*.php (data_not_accepted)",
  },
  {
    happened: ["sender-refused"],
    cause: "sender-not-allowed",
    confidence: "possible",
    also: ["sender-unverified", "address-invalid"],
    source: "PHPMailer language/phpmailer.lang-*.php (from_failed)",
  },
  {
    happened: ["recipient-refused"],
    cause: "recipient-rejected",
    confidence: "possible",
    also: ["relay-denied", "auth-required"],
    source: "PHPMailer language/phpmailer.lang-*.php (recipients_failed)",
  },
  {
    happened: ["mail-function-failed", "function-disabled"],
    cause: "client-runtime-limited",
    confidence: "likely",
    also: ["client-config-error"],
    fixes: ["enable-runtime-feature", "check-program-settings", "use-relay-service"],
    source: "PHPMailer language/phpmailer.lang-*.php (instantiate); WordPress wp-login.php",
  },
  {
    happened: ["runtime-lacks-tls", "mechanism-missing-here"],
    cause: "client-runtime-limited",
    confidence: "likely",
    also: ["client-config-error"],
    fixes: ["enable-runtime-feature"],
    source: "PHPMailer language/phpmailer.lang-*.php (extension_missing); Cyrus SASL, sasl_client_start",
  },
  {
    happened: ["settings-exclude-each-other"],
    cause: "setting-not-taken",
    confidence: "likely",
    also: ["client-config-error", "tls-mode-mismatch"],
    source: "django/core/mail/backends/smtp.py",
  },
  {
    happened: ["setting-invalid", "url-invalid"],
    cause: "setting-not-taken",
    confidence: "likely",
    also: ["client-config-error", "secret-mangled"],
    fixes: ["check-program-settings", "complete-settings", "quote-secret"],
    source: "Symfony Mailer Dsn; vaultwarden src/config.rs; curl error 3",
  },
  {
    happened: ["setting-missing"],
    cause: "client-config-error",
    confidence: "likely",
    also: ["setting-not-taken"],
    fixes: ["complete-settings", "check-program-settings"],
    source: "nodemailer lib/smtp-connection; PHPMailer language/phpmailer.lang-*.php",
  },
  {
    happened: ["not-ascii"],
    cause: "secret-mangled",
    confidence: "likely",
    also: ["client-config-error"],
    source: "CPython Lib/smtplib.py",
  },
  {
    happened: ["no-recipient"],
    cause: "client-config-error",
    confidence: "likely",
    also: ["address-invalid"],
    fixes: ["complete-settings", "check-recipient"],
    source: "PHPMailer language/phpmailer.lang-*.php (provide_address)",
  },
  {
    happened: ["address-malformed"],
    cause: "address-invalid",
    confidence: "likely",
    also: ["client-config-error"],
    source: "PHPMailer language/phpmailer.lang-*.php (invalid_address)",
  },
  {
    happened: ["no-authorities"],
    cause: "ca-bundle-missing",
    confidence: "likely",
    also: ["cert-untrusted"],
    source: "Go crypto/x509 SystemRootsError",
  },
  {
    happened: ["certificate-version-1"],
    cause: "cert-untrusted",
    confidence: "likely",
    also: ["tls-incompatible"],
    fixes: ["fix-certificate"],
    source: "rustls webpki::Error::UnsupportedCertVersion: certificates of version 1 are refused",
  },
  {
    happened: ["revocation-unknown"],
    cause: "cert-untrusted",
    confidence: "possible",
    also: ["traffic-intercepted", "ca-bundle-missing"],
    fixes: ["allow-outbound", "update-client", "trust-ca"],
    source:
      ".NET X509ChainStatusFlags.RevocationStatusUnknown, OfflineRevocation: the list could not be fetched",
  },
  {
    happened: ["protocol-disabled-here"],
    cause: "client-outdated",
    confidence: "likely",
    also: ["tls-incompatible"],
    source: "OpenJDK jdk.tls.disabledAlgorithms",
  },
  {
    happened: ["weak-key-exchange", "handshake-failed"],
    cause: "tls-incompatible",
    confidence: "likely",
    also: ["client-outdated", "traffic-intercepted"],
    source: "OpenSSL error strings",
  },
  {
    happened: ["handshake-silent"],
    cause: "path-mtu",
    confidence: "possible",
    also: ["server-unresponsive", "connection-dropped", "traffic-intercepted"],
    fixes: ["lower-mtu", "disable-interception", "contact-provider"],
    source: "RFC 2923 §2.1: a certificate fills whole packets, the words before it do not",
  },
  {
    happened: ["settings-contradict"],
    cause: "tls-mode-mismatch",
    confidence: "possible",
    also: ["setting-not-taken"],
    fixes: ["another-port", "check-program-settings"],
    source: "RFC 8314 §3: implicit TLS on 465, STARTTLS on 587",
  },
  {
    happened: ["starttls-not-offered"],
    cause: "starttls-unavailable",
    confidence: "likely",
    also: ["traffic-intercepted"],
    source: "Thunderbird composeMsgs.properties (startTlsFailed)",
  },
  {
    happened: ["no-common-mechanism"],
    cause: "auth-mechanism-unsupported",
    confidence: "likely",
    also: ["auth-required", "smtp-auth-disabled"],
    source: "Thunderbird composeMsgs.properties (smtpAuthMechNotSupported)",
  },
];

/** Every happening without a code of a system, and what it means. */
export const happeningRules: readonly Rule[] = meanings.map(({ happened, ...meaning }) => ({
  ...meaning,
  id: `happened-${happened[0] ?? ""}`,
  isVague: true,
  when: { happenings: happened },
  examples: [],
}));

/** What `happened` alone is told as; a test holds that no happening is left without a rule. */
export function meaningOfHappening(happened: Happening): CauseId | null {
  return meanings.find((meaning) => meaning.happened.includes(happened))?.cause ?? null;
}
