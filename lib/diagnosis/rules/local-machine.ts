import type { Rule } from "@/lib/diagnosis/rules/rule";

/** The sending machine itself: what its runtime lacks, what the program did not take, lists and libraries that are old. */

export const localMachineRules: readonly Rule[] = [
  {
    id: "runtime-without-tls",
    when: {
      says: {
        en: ["extension missing: openssl", "unable to find the socket transport … {ssl|tls}"],
      },
    },
    cause: "client-runtime-limited",
    confidence: "certain",
    also: ["client-config-error"],
    fixes: ["enable-runtime-feature"],
    examples: [
      {
        stage: "connect",
        message:
          'fsockopen(): Unable to connect to ssl://smtp.example.com:465 (Unable to find the socket transport "ssl" - did you forget to enable it when you configured PHP?)',
      },
      { stage: "starttls", message: "Extension missing: openssl" },
    ],
    source: "PHPMailer language/phpmailer.lang-en.php (extension_missing); php-src main/streams/transports.c",
  },
  {
    id: "runtime-function-disabled",
    when: {
      says: {
        en: [
          "call to undefined function",
          "has been disabled for security reasons",
          "{could not|cannot|can't} instantiate mail function",
        ],
      },
    },
    cause: "client-runtime-limited",
    confidence: "likely",
    also: ["client-config-error"],
    fixes: ["enable-runtime-feature", "use-relay-service"],
    examples: [
      { stage: "connect", message: "fsockopen() has been disabled for security reasons" },
      { stage: "connect", message: "Call to undefined function stream_socket_client()" },
      { stage: "connect", message: "Could not instantiate mail function." },
    ],
    source: "php-src main/main.c (disable_functions); PHPMailer language/phpmailer.lang-en.php (instantiate)",
  },
  {
    id: "settings-exclude-each-other",
    when: {
      says: {
        en: ["mutually exclusive"],
      },
    },
    cause: "setting-not-taken",
    confidence: "likely",
    also: ["client-config-error", "tls-mode-mismatch"],
    fixes: ["check-program-settings", "use-587-starttls", "use-465-tls"],
    examples: [
      {
        stage: "connect",
        message:
          "EMAIL_USE_TLS/EMAIL_USE_SSL are mutually exclusive, so only set one of those settings to True.",
      },
    ],
    source: "django/core/mail/backends/smtp.py",
  },
  {
    id: "secret-outside-ascii",
    when: {
      says: { en: ["{'ascii' codec|ascii codec} can't encode character*", "ordinal not in range(128)"] },
    },
    cause: "secret-mangled",
    confidence: "likely",
    also: ["client-config-error", "address-invalid"],
    fixes: ["quote-secret", "fix-credentials"],
    examples: [
      {
        stage: "auth",
        message:
          "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe4' in position 7: ordinal not in range(128)",
      },
    ],
    source: "CPython Lib/smtplib.py: user and password are encoded as ASCII",
  },
  {
    id: "no-list-of-authorities",
    when: {
      says: {
        en: [
          "{failed to load|no} system roots",
          "trustanchors parameter must be non-empty",
          "error setting certificate verify locations",
        ],
      },
    },
    cause: "ca-bundle-missing",
    confidence: "certain",
    also: ["cert-untrusted", "client-config-error"],
    fixes: ["install-ca-bundle"],
    examples: [
      { stage: "tls", message: "x509: failed to load system roots and no roots provided" },
      {
        stage: "starttls",
        message:
          "java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty",
      },
      {
        stage: "tls",
        message: "curl: (77) error setting certificate verify locations: CAfile: /etc/ssl/ca.crt",
      },
    ],
    source: "Go crypto/x509/verify.go (SystemRootsError); OpenJDK PKIXParameters; curl error 77",
  },
  {
    id: "client-protocol-disabled",
    when: {
      says: {
        en: [
          "no appropriate protocol",
          "protocol is disabled or cipher suites are inappropriate",
          "{upgrade/update|upgrade|update} your client",
        ],
      },
    },
    cause: "client-outdated",
    confidence: "certain",
    also: ["tls-incompatible", "client-config-error"],
    fixes: ["update-client"],
    examples: [
      {
        stage: "starttls",
        message:
          "javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)",
      },
      {
        stage: "mail",
        reply:
          "421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls.",
      },
    ],
    source: "OpenJDK sun.security.ssl.TransportContext; jdk.tls.disabledAlgorithms",
  },
  {
    id: "large-packets-lost",
    when: { stages: ["tls", "starttls", "data", "body"], traits: ["small-passes"] },
    cause: "path-mtu",
    confidence: "likely",
    also: ["server-unresponsive", "connection-dropped"],
    fixes: ["lower-mtu"],
    examples: [],
    source: "RFC 2923 §2.1: the black hole of path MTU discovery",
  },
  {
    id: "ipv6-fails-ipv4-works",
    when: { stages: ["connect", "greeting"], traits: ["ipv6-failed", "ipv4-works"] },
    cause: "ipv6-broken",
    confidence: "certain",
    also: ["host-unreachable", "port-blocked"],
    fixes: ["use-ipv4"],
    examples: [],
    source: "RFC 8305: why programs try both families",
  },
];
