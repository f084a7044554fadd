import type { Rule } from "@/lib/diagnosis/rules/rule";

/** The sending machine itself: what its runtime lacks, what the program did not take, what became of the password. */

/** What the other kind of encryption is met with. */
const mismatchErrors = ["ETIMEDOUT", "ECONNRESET", "ECONNECTION", "ESOCKET", "ERR_SSL_WRONG_VERSION_NUMBER"];

export const localMachineRules: readonly Rule[] = [
  {
    id: "runtime-without-tls",
    when: {
      says: { en: ["extension missing: openssl", "unable to find the socket transport … {ssl|tls}"] },
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
    id: "runtime-may-not-connect",
    when: {
      errors: ["EACCES"],
      stages: ["connect"],
      says: { en: ["permission denied"] },
    },
    cause: "client-runtime-limited",
    confidence: "likely",
    also: ["port-blocked"],
    fixes: ["allow-in-selinux", "allow-outbound"],
    examples: [
      {
        stage: "connect",
        happening: "forbidden",
        message: "Connection could not be established with host smtp.example.com [Permission denied #13]",
      },
    ],
    source: "httpd_selinux(8): httpd_can_network_connect and httpd_can_sendmail are off by default",
  },
  {
    id: "runtime-knows-no-implicit-tls",
    when: { happenings: ["closed"], ports: [465], says: { en: ["failure sending mail"] } },
    cause: "tls-mode-mismatch",
    confidence: "likely",
    also: ["client-runtime-limited", "connection-dropped"],
    fixes: ["use-587-starttls", "update-client"],
    examples: [
      {
        stage: "greeting",
        happening: "closed",
        message:
          "System.Net.Mail.SmtpException: Failure sending mail. ---> System.IO.IOException: Unable to read data from the transport connection: The connection was closed.",
        port: 465,
        security: "tls",
      },
    ],
    source:
      "Microsoft Learn, SmtpClient.EnableSsl: only SMTP Service Extension for Secure SMTP over TLS (RFC 3207)",
  },
  {
    id: "settings-exclude-each-other",
    when: { says: { en: ["mutually exclusive"] } },
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
    id: "secret-breaks-url",
    when: { happenings: ["url-invalid"], traits: ["secret-breaks-form"] },
    cause: "secret-mangled",
    confidence: "likely",
    also: ["setting-not-taken", "client-config-error"],
    fixes: ["quote-secret"],
    examples: [
      {
        stage: "connect",
        happening: "url-invalid",
        clues: ["settings-in-url", "secret-holds-url-sign"],
        message: "The mailer DSN is invalid.",
      },
    ],
    source: "RFC 3986 §2.2: reserved characters in user information are percent-encoded",
  },
  {
    id: "secret-cuts-url",
    when: { traits: ["url-cut"], stages: ["dns", "connect"] },
    cause: "secret-mangled",
    confidence: "likely",
    also: ["setting-not-taken", "client-config-error"],
    fixes: ["quote-secret", "check-program-settings"],
    examples: [
      {
        stage: "dns",
        error: "ENOTFOUND",
        clues: ["url-cut", "settings-in-url", "secret-holds-url-sign"],
        message: "getaddrinfo ENOTFOUND apikey apikey:587",
      },
    ],
    source: "RFC 3986 §3.2: the authority of a URL ends at the first slash",
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
    id: "secret-breaks-its-form",
    when: {
      stages: ["auth"],
      replies: "permanent",
      codes: [535, 530, 534, 501],
      traits: ["secret-breaks-form"],
    },
    cause: "secret-mangled",
    confidence: "likely",
    also: ["bad-credentials"],
    fixes: ["quote-secret", "fix-credentials"],
    examples: [
      {
        stage: "auth",
        reply: "535 no",
        clues: ["settings-in-env", "secret-holds-hash"],
      },
    ],
    source:
      "motdotla/dotenv README: a # begins a comment unless the value is quoted; symfony/dotenv likewise",
  },
  {
    id: "secret-breaks-its-form-told",
    when: { happenings: ["sign-in-refused"], traits: ["secret-breaks-form"] },
    cause: "secret-mangled",
    confidence: "likely",
    also: ["bad-credentials"],
    fixes: ["quote-secret", "fix-credentials"],
    examples: [
      {
        stage: "auth",
        happening: "sign-in-refused",
        clues: ["settings-in-env", "secret-holds-dollar"],
        message: "SMTP Error: Could not authenticate.",
      },
    ],
    source: "motdotla/dotenv-expand README: a $ begins a variable",
  },
  {
    id: "secret-breaks-its-form-in-words",
    refines: "secret-breaks-its-form",
    when: {
      stages: ["auth"],
      replies: "permanent",
      codes: [535, 530, 534, 501],
      traits: ["secret-breaks-form"],
      says: {
        en: ["authentication {failed|failure|unsuccessful|error|invalid}", "{username|login|password}"],
      },
    },
    cause: "secret-mangled",
    confidence: "likely",
    also: ["bad-credentials"],
    fixes: ["quote-secret", "fix-credentials"],
    examples: [
      {
        stage: "auth",
        reply: "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
        clues: ["settings-in-env", "secret-holds-hash"],
      },
      {
        stage: "auth",
        reply: "535 Incorrect username or password",
        clues: ["settings-in-url", "secret-holds-url-sign"],
      },
    ],
    source: "BookStack, Laravel and Symfony threads: a # in .env cuts the password, quoting solves it",
  },
  {
    id: "host-not-taken",
    when: { stages: ["dns", "connect", "greeting"], traits: ["host-not-taken"] },
    cause: "setting-not-taken",
    confidence: "likely",
    also: ["client-config-error", "connection-refused"],
    fixes: ["check-program-settings", "complete-settings", "check-host-and-port"],
    examples: [
      {
        stage: "connect",
        error: "ECONNREFUSED",
        clues: ["host-not-taken"],
        message: "connect ECONNREFUSED 127.0.0.1:465",
        host: "localhost",
        port: 465,
      },
    ],
    source: "nodemailer lib/smtp-connection: without host it connects to localhost",
  },
  {
    id: "port-not-taken",
    when: { stages: ["connect", "greeting"], traits: ["port-not-set"] },
    cause: "setting-not-taken",
    confidence: "likely",
    also: ["port-blocked", "client-config-error"],
    fixes: ["use-587-starttls", "use-465-tls", "check-program-settings"],
    examples: [
      {
        stage: "connect",
        error: "ETIMEDOUT",
        clues: ["port-not-set"],
        message: "dial tcp 192.0.2.10:25: connect: connection timed out",
        port: 25,
      },
    ],
    source: "RFC 5321 §4.5.4.2: 25 where nothing else is given; the defaults of Go, PHP and Python libraries",
  },
  {
    id: "key-not-read",
    when: { stages: ["connect", "tls", "greeting", "ehlo", "starttls"], traits: ["key-not-read"] },
    cause: "setting-not-taken",
    confidence: "likely",
    also: ["tls-mode-mismatch", "client-config-error"],
    fixes: ["check-program-settings", "another-port"],
    examples: [
      {
        stage: "greeting",
        error: "ETIMEDOUT",
        clues: ["key-not-read"],
        message: "Greeting never received",
        port: 465,
        security: "none",
      },
    ],
    source: "nodemailer documentation, SMTP transport: secure; secureConnection is of version 0.7",
  },
  {
    id: "false-taken-for-true",
    when: { stages: ["starttls", "tls", "ehlo", "greeting"], traits: ["false-as-text"] },
    cause: "setting-not-taken",
    confidence: "likely",
    also: ["starttls-unavailable", "client-config-error"],
    fixes: ["check-program-settings", "disable-tls"],
    examples: [
      {
        stage: "starttls",
        clues: ["false-as-text"],
        message: "STARTTLS extension not supported by server.",
        port: 25,
        security: "none",
      },
    ],
    source: "Python: bool('False') is True; kobotoolbox and Django settings read from the environment",
  },
  {
    id: "encrypted-although-off",
    when: { stages: ["starttls", "tls"], traits: ["encrypted-although-off"] },
    cause: "setting-not-taken",
    confidence: "likely",
    also: ["starttls-unavailable", "cert-untrusted", "client-config-error"],
    fixes: ["check-program-settings", "disable-tls"],
    examples: [
      {
        stage: "starttls",
        clues: ["encrypted-although-off"],
        message: "STARTTLS extension not supported by server.",
        port: 25,
        security: "none",
      },
    ],
    source: "PHPMailer SMTPAutoTLS; nodemailer ignoreTLS: encryption is used where the server offers it",
  },
  {
    id: "security-against-port",
    when: {
      stages: ["tls", "greeting", "ehlo", "starttls"],
      errors: mismatchErrors,
      traits: ["security-against-port"],
    },
    cause: "tls-mode-mismatch",
    confidence: "likely",
    also: ["setting-not-taken", "port-blocked"],
    fixes: ["another-port", "check-program-settings"],
    examples: [
      {
        stage: "greeting",
        error: "ETIMEDOUT",
        clues: ["security-against-port"],
        message: "Greeting never received",
        port: 465,
        security: "starttls",
      },
    ],
    source: "PHPMailer wiki, Troubleshooting: ssl goes with 465, tls with 587",
  },
  {
    id: "security-against-port-told",
    when: {
      happenings: ["could-not-connect", "tls-expected", "handshake-failed"],
      traits: ["security-against-port"],
    },
    cause: "tls-mode-mismatch",
    confidence: "likely",
    also: ["setting-not-taken", "port-blocked"],
    fixes: ["another-port", "check-program-settings"],
    examples: [
      {
        stage: "connect",
        happening: "could-not-connect",
        clues: ["security-against-port"],
        message: "SMTP connect() failed.",
        port: 587,
        security: "tls",
      },
    ],
    source: "PHPMailer wiki, Troubleshooting: ssl goes with 465, tls with 587",
  },
  {
    id: "two-securities",
    when: { stages: ["connect", "tls", "greeting", "ehlo", "starttls"], traits: ["two-securities"] },
    cause: "setting-not-taken",
    confidence: "likely",
    also: ["tls-mode-mismatch", "client-config-error"],
    fixes: ["check-program-settings", "use-587-starttls", "use-465-tls"],
    examples: [
      { stage: "connect", clues: ["two-securities"], message: "SSL and TLS are both on", port: 587 },
    ],
    source: "Django and Flask-Mail documentation: USE_TLS for 587, USE_SSL for 465",
  },
];
