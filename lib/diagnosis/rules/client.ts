import type { Rule } from "@/lib/diagnosis/rules/rule";

/** What the sending program itself refuses, before any server is asked. */

export const clientRules: readonly Rule[] = [
  {
    id: "client-no-recipients",
    when: {
      errors: ["EENVELOPE", "EADDRESS", "ECONFIG"],
      says: {
        en: [
          "no recipients {defined|given|specified}",
          "{missing|empty|no} {recipient*|to address|envelope}",
        ],
      },
    },
    cause: "client-config-error",
    confidence: "certain",
    also: ["address-invalid"],
    fixes: ["complete-settings", "check-recipient"],
    examples: [{ stage: "mail", error: "EENVELOPE", message: "No recipients defined" }],
    source: "nodemailer lib/smtp-connection",
  },
  {
    id: "client-bad-address",
    when: {
      errors: ["EENVELOPE", "EADDRESS"],
      says: {
        en: ["invalid {sender|from|recipient|address}", "{sender|recipient|address} … invalid"],
      },
    },
    cause: "address-invalid",
    confidence: "certain",
    examples: [{ stage: "mail", error: "EENVELOPE", message: "Invalid sender {}" }],
    source: "nodemailer lib/smtp-connection",
  },
  {
    id: "client-sender-outside-ascii",
    when: { stages: ["mail"], errors: ["ESMTPUTF8"] },
    cause: "address-invalid",
    confidence: "certain",
    fixes: ["fix-sender-address", "contact-provider"],
    examples: [{ stage: "mail", error: "ESMTPUTF8", message: "the server takes only addresses in ASCII" }],
    source: "RFC 6531 §3.2: without SMTPUTF8 no address outside ASCII may be sent",
  },
  {
    id: "client-recipient-outside-ascii",
    when: { stages: ["rcpt"], errors: ["ESMTPUTF8"] },
    cause: "address-invalid",
    confidence: "certain",
    fixes: ["check-recipient", "contact-provider"],
    examples: [{ stage: "rcpt", error: "ESMTPUTF8", message: "the server takes only addresses in ASCII" }],
    source: "RFC 6531 §3.2: without SMTPUTF8 no address outside ASCII may be sent",
  },
  {
    id: "client-unreadable-address",
    when: {
      says: {
        en: [
          "{missing '@'|missing final '@domain'|no angle-addr|mail: no address|illegal address|illegal whitespace in address|invalid local part|addr-spec}",
          "does not comply with {rfc|addr-spec}",
        ],
      },
    },
    cause: "address-invalid",
    confidence: "likely",
    also: ["client-config-error"],
    examples: [
      {
        stage: "mail",
        message: "gomail: invalid address \"ada\": mail: missing '@' or angle-addr",
      },
      {
        stage: "mail",
        message: "Address in mailbox given [ada] does not comply with RFC 2822, 3.6.2.",
      },
    ],
    source:
      "Go net/mail, Jakarta Mail, Symfony Mime, .NET MailAddress, PHPMailer: what they say of an address",
  },
  {
    id: "client-words-missing",
    when: {
      says: {
        en: [
          "{missing|no|empty|undefined} {smtp |}{host|hostname|port|server|from address|configuration|config|settings|credentials|username|user name|password|secret}",
          "{please run connect() first|server not connected}",
          "port should be",
        ],
      },
    },
    cause: "client-config-error",
    confidence: "likely",
    examples: [
      { stage: "connect", message: "Server not connected" },
      {
        stage: "connect",
        error: "ERR_SOCKET_BAD_PORT",
        message: "Port should be >= 0 and < 65536. Received type number (70000).",
      },
    ],
    source: "PHPMailer language/phpmailer.lang-en.php; Node.js, Errors",
  },
  {
    id: "client-bad-option",
    when: {
      errors: [
        "ERR_SOCKET_BAD_PORT",
        "ERR_INVALID_ARG_TYPE",
        "ERR_INVALID_ARG_VALUE",
        "ERR_INVALID_URL",
        "ECONFIG",
        "ENOAUTH",
        "ERR_OUT_OF_RANGE",
      ],
    },
    cause: "client-config-error",
    confidence: "certain",
    examples: [
      { stage: "connect", error: "ERR_INVALID_ARG_TYPE", message: "The argument must be of type string" },
    ],
    source: "Node.js documentation, Errors; nodemailer",
  },
  {
    id: "client-sign-in-code",
    isVague: true,
    when: { errors: ["EAUTH"], stages: ["auth"] },
    cause: "bad-credentials",
    confidence: "possible",
    also: ["client-config-error", "auth-mechanism-unsupported"],
    examples: [{ stage: "auth", error: "EAUTH", message: "Invalid login" }],
    source: "nodemailer lib/smtp-connection: EAUTH",
  },
];
