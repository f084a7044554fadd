import type { Rule } from "@/lib/diagnosis/rules/rule";

/** TLS and certificates: told by the codes of OpenSSL and Node, in the library's words where there is none. */

const handshake = ["tls", "starttls"] as const;
const nodeSource = "Node.js documentation, tls, X509 certificate error codes";
const opensslSource = "OpenSSL include/openssl/sslerr.h; RFC 8446 §6.2";

export const encryptionRules: readonly Rule[] = [
  {
    id: "tls-clear-answer",
    when: {
      stages: ["tls", "greeting", "connect"],
      errors: [
        "ERR_SSL_WRONG_VERSION_NUMBER",
        "ERR_SSL_PACKET_LENGTH_TOO_LONG",
        "ERR_SSL_RECORD_LENGTH_MISMATCH",
        "ERR_SSL_UNKNOWN_PROTOCOL",
        "ERR_SSL_UNEXPECTED_MESSAGE",
        "ERR_SSL_NOT_SSL_RECORD",
        "EPROTO",
      ],
    },
    cause: "tls-mode-mismatch",
    confidence: "certain",
    examples: [
      {
        stage: "tls",
        error: "ERR_SSL_WRONG_VERSION_NUMBER",
        message: "error:0A00010B:SSL routines::wrong version number",
        port: 587,
        security: "tls",
      },
    ],
    source: `${opensslSource}: the first bytes were text, not a TLS record`,
  },
  {
    id: "tls-http-answer",
    when: { stages: handshake, errors: ["ERR_SSL_HTTP_REQUEST", "ERR_SSL_HTTPS_PROXY_REQUEST"] },
    cause: "wrong-service-port",
    confidence: "certain",
    examples: [{ stage: "tls", error: "ERR_SSL_HTTP_REQUEST", message: "http request" }],
    source: opensslSource,
  },
  {
    id: "starttls-clear-answer",
    when: {
      stages: ["starttls"],
      errors: [
        "ERR_SSL_WRONG_VERSION_NUMBER",
        "ERR_SSL_PACKET_LENGTH_TOO_LONG",
        "EPROTO",
        "ERR_SSL_UNEXPECTED_MESSAGE",
      ],
    },
    cause: "starttls-unavailable",
    confidence: "likely",
    also: ["traffic-intercepted", "tls-incompatible"],
    fixes: ["use-465-tls", "another-port", "disable-interception", "upgrade-server-tls"],
    examples: [
      {
        stage: "starttls",
        error: "ERR_SSL_WRONG_VERSION_NUMBER",
        message: "wrong version number",
        port: 587,
        security: "starttls",
      },
    ],
    source: "The server said 220 to STARTTLS and then went on in clear",
  },
  {
    id: "tls-nothing-in-common",
    when: {
      stages: handshake,
      errors: [
        "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
        "ERR_SSL_SSLV3_ALERT_PROTOCOL_VERSION",
        "ERR_SSL_UNSUPPORTED_PROTOCOL",
        "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
        "ERR_SSL_NO_SHARED_CIPHER",
        "ERR_SSL_NO_CIPHERS_AVAILABLE",
        "ERR_SSL_NO_CIPHER_MATCH",
        "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
        "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE",
        "ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY",
        "ERR_SSL_DH_KEY_TOO_SMALL",
        "ERR_SSL_EE_KEY_TOO_SMALL",
        "ERR_SSL_CA_KEY_TOO_SMALL",
        "ERR_SSL_CA_MD_TOO_WEAK",
        "ERR_SSL_BAD_DH_VALUE",
        "ERR_SSL_BAD_ECPOINT",
        "ERR_SSL_WRONG_CURVE",
        "ERR_SSL_WRONG_SIGNATURE_TYPE",
        "ERR_SSL_NO_SUITABLE_SIGNATURE_ALGORITHM",
        "ERR_SSL_LEGACY_SIGALG_DISALLOWED_OR_UNSUPPORTED",
        "ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED",
        "ERR_SSL_INAPPROPRIATE_FALLBACK",
        "ERR_SSL_VERSION_TOO_LOW",
        "ERR_SSL_WRONG_SSL_VERSION",
        "ERR_SSL_UNKNOWN_CIPHER_RETURNED",
        "ERR_SSL_WRONG_CIPHER_RETURNED",
        "ERR_TLS_INVALID_PROTOCOL_VERSION",
        "ERR_TLS_PROTOCOL_VERSION_CONFLICT",
        "ERR_TLS_DH_PARAM_SIZE",
        "ERR_SSL_UNKNOWN_GROUP",
      ],
    },
    cause: "tls-incompatible",
    confidence: "certain",
    examples: [
      {
        stage: "tls",
        error: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
        message: "tlsv1 alert protocol version",
      },
      { stage: "starttls", error: "ERR_SSL_DH_KEY_TOO_SMALL", message: "dh key too small" },
    ],
    source: opensslSource,
  },
  {
    id: "tls-other-error",
    isVague: true,
    when: {
      stages: handshake,
      errors: [
        "ETLS",
        "EPROTO",
        "ESSL",
        "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR",
        "ERR_SSL_SSLV3_ALERT_UNEXPECTED_MESSAGE",
        "ERR_SSL_TLSV1_ALERT_DECODE_ERROR",
        "ERR_SSL_SSLV3_ALERT_ILLEGAL_PARAMETER",
        "ERR_SSL_TLSV1_ALERT_DECRYPT_ERROR",
        "ERR_SSL_BAD_EXTENSION",
        "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC",
        "ERR_SSL_UNEXPECTED_EOF_WHILE_READING",
      ],
    },
    cause: "tls-incompatible",
    confidence: "possible",
    also: ["server-fault", "traffic-intercepted", "connection-dropped"],
    fixes: ["upgrade-server-tls", "another-port", "disable-interception", "contact-provider"],
    examples: [
      { stage: "tls", error: "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR", message: "tlsv1 alert internal error" },
    ],
    source: opensslSource,
  },
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
    id: "tls-client-certificate-wanted",
    when: {
      stages: [...handshake, "greeting", "ehlo"],
      errors: [
        "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
        "ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE",
        "ERR_SSL_TLSV1_ALERT_UNKNOWN_CA",
        "ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN",
        "ERR_SSL_TLSV1_ALERT_ACCESS_DENIED",
        "ERR_SSL_SSLV3_ALERT_NO_CERTIFICATE",
      ],
    },
    cause: "access-policy-blocked",
    confidence: "likely",
    also: ["tls-incompatible", "auth-mechanism-unsupported"],
    fixes: ["contact-provider", "another-port", "adjust-security-policy"],
    examples: [
      {
        stage: "tls",
        error: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
        message: "tlsv13 alert certificate required",
      },
    ],
    source: "RFC 8446 §6.2: certificate_required, the server wants a client certificate",
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
    id: "certificate-of-a-known-provider-untrusted",
    when: {
      errors: [
        "DEPTH_ZERO_SELF_SIGNED_CERT",
        "SELF_SIGNED_CERT_IN_CHAIN",
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      ],
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
          "notafter",
        ],
        de: ["zertifikat … abgelaufen"],
        it: ["certificato … scaduto"],
        fr: ["certificat … expire"],
        es: ["certificado … {caducado|expirado}"],
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
          "no {alternative certificate subject name matches|subject alternative dns name matching|name matching … found}",
          "no {subject alternative names|appropriate name}",
          "remotecertificatenamemismatch",
          "certificate … host name … {differ*|mismatch}",
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
          "{remote certificate is invalid|untrusted root|untrustedroot|partialchain|remotecertificatechainerrors}",
          "{certificate|cert} … {not trusted|untrusted|cannot be verified|is invalid}",
          "trust anchor … not found",
        ],
        de: ["zertifikat … {ungultig|nicht vertrau*}"],
        it: ["certificato … {non {valido|attendibile}|autofirmato}"],
        fr: ["certificat … {non valide|invalide|auto-signe|autosigne}"],
        es: ["certificado … {no valido|autofirmado|no es de confianza}"],
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
    id: "certificate-too-weak",
    when: {
      says: {
        en: [
          "{certificate |}key too {weak|small}",
          "{ca |}md too weak",
          "{dh|ee|ca} key too small",
          "weak … {key|signature|digest}",
        ],
      },
      stages: handshake,
    },
    cause: "tls-incompatible",
    confidence: "certain",
    also: ["cert-untrusted"],
    fixes: ["upgrade-server-tls", "fix-certificate"],
    examples: [{ stage: "tls", error: "UNSPECIFIED", message: "EE certificate key too weak" }],
    source: "OpenSSL crypto/x509/x509_txt.c, X509_V_ERR_EE_KEY_TOO_SMALL",
  },
  {
    id: "tls-words-clear-answer",
    when: {
      stages: ["tls", "connect", "greeting"],
      says: {
        en: [
          "{wrong version number|unknown protocol|not ssl_record|packet length too long|first record does not look like a tls handshake|unsupported or unrecognized ssl message|unrecognized ssl message|plaintext connection|record overflow|unexpected packet format|frame size|tls packet with unexpected length}",
        ],
      },
    },
    cause: "tls-mode-mismatch",
    confidence: "certain",
    examples: [
      { stage: "tls", message: "tls: first record does not look like a TLS handshake" },
      {
        stage: "tls",
        message: "ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1000)",
      },
      { stage: "tls", message: "javax.net.ssl.SSLException: Unsupported or unrecognized SSL message" },
    ],
    source: "Go crypto/tls; Python ssl; Java SSLSocket; .NET SslStream; GnuTLS",
  },
  {
    id: "tls-words-nothing-in-common",
    when: {
      stages: [...handshake, "connect"],
      says: {
        en: [
          "{alert |}{protocol version|handshake failure|handshake_failure|insufficient security}",
          "{unsupported protocol|no appropriate protocol|no protocols available|protocol version not supported|server selected unsupported protocol|protocol is disabled|unsupported ssl protocol}",
          "{no cipher suites in common|no shared cipher|no ciphers available|no supported cipher}",
          "{not possess a common algorithm|cannot communicate, because they do not}",
          "unsafe legacy renegotiation",
          "legacy sigalg",
        ],
      },
    },
    cause: "tls-incompatible",
    confidence: "likely",
    also: ["traffic-intercepted"],
    examples: [
      {
        stage: "starttls",
        message:
          "javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)",
      },
      { stage: "tls", message: "remote error: tls: protocol version not supported" },
    ],
    source: "Java SSLHandshakeException; Go crypto/tls; OpenSSL; .NET Win32Exception",
  },
  {
    id: "starttls-refused",
    when: { stages: ["starttls"], codes: [454, 500, 501, 502, 503, 504, 550, 554, 530, 421, 451, 403] },
    cause: "starttls-unavailable",
    confidence: "certain",
    also: ["server-fault", "traffic-intercepted"],
    fixes: ["use-465-tls", "another-port", "upgrade-server-tls", "contact-provider"],
    examples: [
      { stage: "starttls", reply: "454 4.7.0 TLS not available due to local problem" },
      { stage: "starttls", reply: "502 5.5.1 Error: command not implemented" },
    ],
    source: "RFC 3207 §4",
  },
  {
    id: "starttls-not-offered",
    when: { stages: ["starttls", "ehlo"], traits: ["no-starttls-offered"], security: ["starttls"] },
    cause: "starttls-unavailable",
    confidence: "certain",
    also: ["traffic-intercepted"],
    fixes: ["use-465-tls", "another-port", "upgrade-server-tls", "contact-provider"],
    examples: [],
    source: "RFC 3207 §4: a server that can encrypt lists STARTTLS in its answer to EHLO",
  },
  {
    id: "starttls-not-offered-words",
    when: {
      stages: ["ehlo", "starttls", "greeting", "connect"],
      says: {
        en: [
          "starttls … {not supported|not advertised|unsupported|not offered|not available|is required but|extension not supported|doesn't support}",
          "{does not|doesn't|did not} {support|offer|advertise} {starttls|tls|secure connections}",
          "starttls is required but host does not support starttls",
          "starttls not included in ehlo",
        ],
      },
    },
    cause: "starttls-unavailable",
    confidence: "certain",
    also: ["traffic-intercepted"],
    fixes: ["use-465-tls", "another-port", "upgrade-server-tls", "contact-provider"],
    examples: [
      { stage: "starttls", error: "ETLS", message: "Server does not support STARTTLS" },
      { stage: "starttls", message: "STARTTLS extension not supported by server." },
      { stage: "starttls", message: "Server does not support secure connections." },
    ],
    source: "Python smtplib; .NET System.Net.Mail; Jakarta Mail; Go net/smtp",
  },
  {
    id: "starttls-masked",
    when: { stages: ["starttls", "ehlo", "greeting"], traits: ["rewritten"] },
    cause: "traffic-intercepted",
    confidence: "certain",
    also: ["starttls-unavailable"],
    fixes: ["disable-interception", "another-port"],
    examples: [],
    source:
      "Cisco ASA documentation, ESMTP inspection: masks the banner with asterisks and unknown keywords with X",
  },
  {
    id: "starttls-masked-refused",
    when: { stages: ["starttls"], traits: ["rewritten"], codes: [454, 500, 501, 502, 503, 504, 550, 554] },
    cause: "traffic-intercepted",
    confidence: "certain",
    also: ["starttls-unavailable"],
    fixes: ["disable-interception", "another-port"],
    examples: [],
    source: "Cisco ASA documentation, ESMTP inspection",
  },
];
