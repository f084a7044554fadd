import type { Rule } from "@/lib/diagnosis/rules/rule";

/**
 * Servers of providers that the catalogue knows: their certificates and their TLS are good, so what goes
 * wrong with them is here, or in between.
 */

const handshake = ["tls", "starttls", "connect"] as const;

export const goodServerRules: readonly Rule[] = [
  {
    id: "good-server-untrusted",
    when: {
      errors: [
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        "UNABLE_TO_GET_ISSUER_CERT",
        "CERT_UNTRUSTED",
        "CERTIFICATE_VERIFY_FAILED",
        "ERR_SSL_CERTIFICATE_VERIFY_FAILED",
      ],
      traits: ["known-provider"],
    },
    cause: "traffic-intercepted",
    confidence: "likely",
    also: ["ca-bundle-missing", "cert-untrusted"],
    fixes: ["disable-interception", "install-ca-bundle", "trust-ca"],
    examples: [
      {
        stage: "tls",
        error: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        message: "unable to verify the first certificate",
        host: "smtp.gmail.com",
      },
    ],
    source: "nodemailer issues 406, 1040: Node brings its own list, so a mail shield is the usual reason",
  },
  {
    id: "good-server-untrusted-by-program",
    refines: "good-server-untrusted",
    when: {
      happenings: ["certificate-untrusted"],
      traits: ["known-provider"],
    },
    cause: "ca-bundle-missing",
    confidence: "likely",
    also: ["traffic-intercepted", "cert-untrusted"],
    fixes: ["install-ca-bundle", "disable-interception"],
    examples: [
      {
        stage: "starttls",
        happening: "certificate-untrusted",
        message: "x509: certificate signed by unknown authority",
        host: "email-smtp.us-east-1.amazonaws.com",
      },
    ],
    source: "Go, PHP and Python read the machine's list of authorities; small images hold none",
  },
  {
    id: "good-server-untrusted-by-java",
    refines: "good-server-untrusted-by-program",
    when: {
      happenings: ["certificate-untrusted"],
      traits: ["known-provider"],
      says: { en: ["unable to find valid certification path"] },
    },
    cause: "traffic-intercepted",
    confidence: "likely",
    also: ["ca-bundle-missing", "cert-untrusted"],
    fixes: ["disable-interception", "install-ca-bundle", "trust-ca"],
    examples: [
      {
        stage: "starttls",
        happening: "certificate-untrusted",
        message: "PKIX path building failed: unable to find valid certification path to requested target",
        host: "smtp.gmail.com",
      },
    ],
    source: "OpenJDK brings a list of its own (lib/security/cacerts), so a mail shield is the usual reason",
  },
  {
    id: "good-server-untrusted-in-container",
    when: {
      errors: ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
      traits: ["known-provider", "in-container"],
    },
    cause: "ca-bundle-missing",
    confidence: "likely",
    also: ["traffic-intercepted", "cert-untrusted"],
    fixes: ["install-ca-bundle", "disable-interception"],
    examples: [
      {
        stage: "tls",
        error: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        clues: ["in-container"],
        message: "unable to get local issuer certificate",
        host: "smtp.gmail.com",
      },
    ],
    source: "Docker Hub: alpine, scratch and distroless images come without ca-certificates",
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
    id: "good-server-speaks-no-old-tls",
    when: {
      errors: [
        "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
        "ERR_SSL_UNSUPPORTED_PROTOCOL",
        "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
        "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
        "ERR_SSL_NO_SHARED_CIPHER",
        "ERR_SSL_VERSION_TOO_LOW",
      ],
      traits: ["known-provider"],
    },
    cause: "client-outdated",
    confidence: "likely",
    also: ["tls-incompatible", "traffic-intercepted"],
    fixes: ["update-client", "disable-interception"],
    examples: [
      {
        stage: "starttls",
        error: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
        message: "tlsv1 alert protocol version",
        host: "smtp.gmail.com",
      },
    ],
    source: "Google Workspace and Microsoft 365 documentation: TLS 1.2 or later",
  },
  {
    id: "good-server-fails-handshake",
    when: { happenings: ["handshake-failed", "protocol-too-old-there"], traits: ["known-provider"] },
    cause: "client-outdated",
    confidence: "likely",
    also: ["tls-incompatible", "traffic-intercepted"],
    fixes: ["update-client", "disable-interception"],
    examples: [
      {
        stage: "starttls",
        happening: "handshake-failed",
        message: "Received fatal alert: handshake_failure",
        host: "smtp.gmail.com",
      },
    ],
    source: "Google Workspace and Microsoft 365 documentation: TLS 1.2 or later",
  },
  {
    id: "certificate-of-a-stranger",
    when: {
      errors: ["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"],
      traits: ["certificate-of-stranger"],
    },
    cause: "traffic-intercepted",
    confidence: "likely",
    also: ["cert-name-mismatch"],
    fixes: ["disable-interception", "another-port", "contact-provider"],
    examples: [
      {
        stage: "starttls",
        error: "ERR_TLS_CERT_ALTNAME_INVALID",
        message:
          "Hostname/IP does not match certificate's altnames: Host: smtp.gmail.com. is not in the cert's altnames: DNS:*.webhost.example",
        host: "smtp.gmail.com",
      },
    ],
    source: "cPanel documentation, SMTP Restrictions: connections to any server lead to the local one",
  },
  {
    id: "certificate-of-a-stranger-in-words",
    when: {
      stages: handshake,
      says: { en: ["did not match expected cn", "certificate is valid for … not"] },
      traits: ["certificate-of-stranger"],
    },
    cause: "traffic-intercepted",
    confidence: "likely",
    also: ["cert-name-mismatch"],
    fixes: ["disable-interception", "another-port", "contact-provider"],
    examples: [
      {
        stage: "starttls",
        message: "Peer certificate CN=`*.webhost.example' did not match expected CN=`smtp.gmail.com'",
        host: "smtp.gmail.com",
      },
      {
        stage: "tls",
        message: "x509: certificate is valid for server7.webhost.example, not smtp.gmail.com",
        host: "smtp.gmail.com",
      },
    ],
    source: "cPanel documentation, SMTP Restrictions: connections to any server lead to the local one",
  },
];
