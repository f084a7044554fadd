import type { Rule } from "@/lib/diagnosis/rules/rule";

/** TLS and STARTTLS: told by the codes of OpenSSL and Node, in the library’s words where there is none. */

const handshake = ["tls", "starttls"] as const;
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
    id: "starttls-missing-on-this-machine",
    refines: "starttls-refused",
    when: { stages: ["starttls"], traits: ["host-is-local"] },
    cause: "starttls-unavailable",
    confidence: "certain",
    fixes: ["disable-tls", "use-465-tls", "upgrade-server-tls"],
    examples: [
      { stage: "starttls", reply: "502 5.5.1 Command not implemented", host: "localhost", port: 1025 },
    ],
    source: "Mailpit, MailHog, smtp4dev: test servers without encryption; nothing leaves the machine",
  },
  {
    id: "starttls-missing-in-a-private-network",
    refines: "starttls-refused",
    when: { stages: ["starttls"], traits: ["host-is-private"], replies: "permanent" },
    cause: "starttls-unavailable",
    confidence: "certain",
    fixes: ["upgrade-server-tls", "use-465-tls", "disable-tls"],
    examples: [{ stage: "starttls", reply: "502 5.5.1 no", host: "10.0.0.7", port: 25 }],
    source: "Relays and devices of an intranet often have no certificate",
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
    refines: "starttls-not-offered",
    when: { stages: ["starttls"], traits: ["rewritten"], codes: [454, 500, 501, 502, 503, 504, 550, 554] },
    cause: "traffic-intercepted",
    confidence: "certain",
    also: ["starttls-unavailable"],
    fixes: ["disable-interception", "another-port"],
    examples: [],
    source: "Cisco ASA documentation, ESMTP inspection",
  },
];
