import type { Rule } from "@/lib/diagnosis/rules/rule";

/** Certificates: told by the codes of Node, in the library’s words where there is none. */

const handshake = ["tls", "starttls"] as const;
const nodeSource = "Node.js documentation, tls, X509 certificate error codes";

export const certificateRules: readonly Rule[] = [
  {
    id: "tls-name-unknown",
    when: {
      stages: handshake,
      errors: ["ERR_SSL_TLSV1_UNRECOGNIZED_NAME", "ERR_SSL_TLSV1_ALERT_UNRECOGNIZED_NAME"],
    },
    cause: "cert-name-mismatch",
    confidence: "likely",
    also: ["wrong-endpoint", "dns-not-found"],
    fixes: ["check-host-and-port", "fix-certificate", "contact-provider"],
    examples: [
      { stage: "tls", error: "ERR_SSL_TLSV1_UNRECOGNIZED_NAME", message: "tlsv1 unrecognized name" },
    ],
    source: "RFC 6066 §3: unrecognized_name, the server has no certificate for this host name",
  },
  {
    id: "certificate-dates",
    when: {
      errors: [
        "CERT_HAS_EXPIRED",
        "CERT_NOT_YET_VALID",
        "ERROR_IN_CERT_NOT_BEFORE_FIELD",
        "ERROR_IN_CERT_NOT_AFTER_FIELD",
        "ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED",
      ],
    },
    cause: "cert-expired",
    confidence: "certain",
    examples: [{ stage: "tls", error: "CERT_HAS_EXPIRED", message: "certificate has expired" }],
    source: nodeSource,
  },
  {
    id: "certificate-dates-and-name",
    refines: "certificate-dates",
    when: { errors: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"], traits: ["names-differ"] },
    cause: "cert-expired",
    confidence: "certain",
    also: ["cert-name-mismatch"],
    fixes: ["fix-certificate", "use-certificate-hostname", "contact-provider"],
    examples: [],
    source: `${nodeSource}: only the first fault is named, the other one can be read from the certificate`,
  },
  {
    id: "certificate-self-signed",
    when: { errors: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"] },
    cause: "cert-untrusted",
    confidence: "certain",
    also: ["traffic-intercepted"],
    fixes: ["trust-ca", "fix-certificate", "disable-interception"],
    examples: [
      { stage: "starttls", error: "DEPTH_ZERO_SELF_SIGNED_CERT", message: "self-signed certificate" },
    ],
    source: nodeSource,
  },
  {
    id: "certificate-chain",
    when: {
      errors: [
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        "UNABLE_TO_GET_ISSUER_CERT",
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "CERT_CHAIN_TOO_LONG",
        "PATH_LENGTH_EXCEEDED",
        "INVALID_CA",
      ],
    },
    cause: "cert-untrusted",
    confidence: "certain",
    also: ["traffic-intercepted"],
    fixes: ["fix-certificate", "trust-ca", "disable-interception", "contact-provider"],
    examples: [
      {
        stage: "tls",
        error: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        message: "unable to verify the first certificate",
      },
    ],
    source: `${nodeSource}: the server leaves out its intermediate certificate, or its authority is private`,
  },
  {
    id: "certificate-refused",
    when: {
      errors: [
        "CERT_UNTRUSTED",
        "CERT_REJECTED",
        "CERT_REVOKED",
        "CERT_SIGNATURE_FAILURE",
        "INVALID_PURPOSE",
        "UNABLE_TO_GET_CRL",
        "UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY",
        "UNABLE_TO_DECRYPT_CERT_SIGNATURE",
        "ERR_TLS_CERT_SIGNATURE_ALGORITHM_UNSUPPORTED",
        "CERTIFICATE_VERIFY_FAILED",
        "ERR_SSL_CERTIFICATE_VERIFY_FAILED",
      ],
    },
    cause: "cert-untrusted",
    confidence: "certain",
    fixes: ["fix-certificate", "trust-ca", "contact-provider"],
    examples: [{ stage: "tls", error: "CERT_REVOKED", message: "certificate revoked" }],
    source: nodeSource,
  },
  {
    id: "certificate-of-a-known-provider-self-signed",
    when: {
      errors: ["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN"],
      traits: ["known-provider"],
    },
    cause: "traffic-intercepted",
    confidence: "likely",
    also: ["cert-untrusted"],
    fixes: ["disable-interception", "trust-ca", "another-port"],
    examples: [],
    source: "nodemailer issues 406, 1040: antivirus signs smtp.gmail.com with its own certificate",
  },
  {
    id: "certificate-of-an-inspector",
    when: { traits: ["issued-by-inspector"], stages: handshake },
    cause: "traffic-intercepted",
    confidence: "certain",
    also: ["cert-untrusted"],
    fixes: ["disable-interception", "trust-ca"],
    examples: [],
    source: "Issuer names of mail shields: Avast, AVG, Kaspersky, ESET, Fortinet, Zscaler and others",
  },
  {
    id: "certificate-of-an-inspector-untrusted",
    when: {
      errors: [
        "DEPTH_ZERO_SELF_SIGNED_CERT",
        "SELF_SIGNED_CERT_IN_CHAIN",
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        "ERR_TLS_CERT_ALTNAME_INVALID",
      ],
      traits: ["issued-by-inspector"],
    },
    cause: "traffic-intercepted",
    confidence: "certain",
    also: ["cert-untrusted"],
    fixes: ["disable-interception", "trust-ca"],
    examples: [],
    source: "Issuer names of mail shields: Avast, AVG, Kaspersky, ESET, Fortinet, Zscaler and others",
  },
  {
    id: "certificate-name",
    when: {
      errors: [
        "ERR_TLS_CERT_ALTNAME_INVALID",
        "HOSTNAME_MISMATCH",
        "ERR_TLS_CERT_ALTNAME_FORMAT",
        "IP_ADDRESS_MISMATCH",
      ],
    },
    cause: "cert-name-mismatch",
    confidence: "certain",
    examples: [
      {
        stage: "tls",
        error: "ERR_TLS_CERT_ALTNAME_INVALID",
        message:
          "Hostname/IP does not match certificate's altnames: Host: mail.example.com. is not in the cert's altnames: DNS:server7.host.example",
      },
    ],
    source: nodeSource,
  },
  {
    id: "certificate-words-dates",
    when: {
      stages: [...handshake, "connect"],
      says: {
        en: [
          "certificate {has |is |}{expired|not yet valid}",
          "certificate has expired or is not yet valid",
          "{cert|certificate} … expired",
        ],
      },
    },
    cause: "cert-expired",
    confidence: "certain",
    examples: [
      {
        stage: "starttls",
        message: "tls: failed to verify certificate: x509: certificate has expired or is not yet valid",
      },
    ],
    source: "Go crypto/x509; Python ssl; OpenSSL crypto/x509/x509_txt.c",
  },
  {
    id: "certificate-words-name",
    when: {
      stages: [...handshake, "connect"],
      says: {
        en: [
          "{hostname|host name|ip address} mismatch",
          "{certificate|cert} … {is not valid for|is valid for … not|does not match|doesn't match}",
          "{does not|doesn't|did not} match {certificate|peer certificate|target host|the certificate}",
          "did not match expected cn",
          "no {subject alternative names|appropriate name}",
        ],
      },
    },
    cause: "cert-name-mismatch",
    confidence: "certain",
    examples: [
      {
        stage: "starttls",
        message:
          "SMTP Error: Peer certificate CN=`server7.host.example' did not match expected CN=`mail.example.com'",
      },
      { stage: "tls", message: "x509: certificate is valid for server7.host.example, not mail.example.com" },
    ],
    source: "PHP openssl stream; Go crypto/x509; Python ssl; Java HostnameChecker; .NET SslPolicyErrors",
  },
  {
    id: "certificate-words-untrusted",
    when: {
      stages: [...handshake, "connect"],
      says: {
        en: [
          "self{-| |}signed",
          "{certificate verify failed|certificate verification failed|unable to verify … certificate|unable to get {local |}issuer certificate}",
          "{signed by|certificate … by} {unknown|untrusted} authority",
          "pkix path building failed",
          "unable to find valid certification path",
          "{certificate|cert} … {not trusted|untrusted|not verified|cannot be verified|is invalid}",
        ],
      },
    },
    cause: "cert-untrusted",
    confidence: "likely",
    also: ["cert-name-mismatch", "cert-expired", "traffic-intercepted"],
    fixes: ["fix-certificate", "trust-ca", "disable-interception"],
    examples: [
      {
        stage: "starttls",
        message:
          "SSL operation failed with code 1. error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed",
      },
      {
        stage: "tls",
        message: "PKIX path building failed: unable to find valid certification path to requested target",
      },
    ],
    source: "PHP openssl stream; Python ssl; Java PKIX; .NET SslStream; Go crypto/x509",
  },
  {
    id: "certificate-refused-without-a-code",
    isVague: true,
    when: { errors: ["UNSPECIFIED"] },
    cause: "cert-untrusted",
    confidence: "likely",
    also: ["tls-incompatible"],
    fixes: ["fix-certificate", "contact-provider", "trust-ca"],
    examples: [{ stage: "tls", error: "UNSPECIFIED", message: "permitted subtree violation" }],
    source: "Node.js src/crypto/crypto_common.cc: OpenSSL's verdicts that Node has no code for",
  },
  {
    id: "certificate-too-weak",
    when: {
      says: {
        en: [
          "{certificate |}key too {weak|small}",
          "{dh|ee|ca} key too small",
          "signature digest algorithm too weak",
        ],
      },
      stages: handshake,
    },
    cause: "tls-incompatible",
    confidence: "certain",
    also: ["cert-untrusted"],
    fixes: ["fix-certificate", "upgrade-server-tls"],
    examples: [
      { stage: "tls", error: "UNSPECIFIED", message: "EE certificate key too weak" },
      { stage: "starttls", error: "UNSPECIFIED", message: "CA signature digest algorithm too weak" },
      { stage: "tls", error: "ERR_SSL_DH_KEY_TOO_SMALL", message: "dh key too small" },
    ],
    source: "OpenSSL crypto/x509/x509_txt.c, X509_V_ERR_EE_KEY_TOO_SMALL, X509_V_ERR_CA_MD_TOO_WEAK",
  },
];
