import type { Rule } from "@/lib/diagnosis/rules/rule";

/** Ways of signing in that are switched off, missing, or by token: what the server takes instead, in its words. */

const auth = ["auth"] as const;
/** Some servers take the sign-in and refuse the first command after it. */
const authOrLater = ["auth", "mail", "rcpt", "data", "body"] as const;
const rfc = "RFC 4954 §6";

export const signInMethodRules: readonly Rule[] = [
  {
    id: "auth-basic-off",
    when: {
      stages: authOrLater,
      says: {
        en: [
          "basic auth{entication|} … {disabled|not supported|not allowed|blocked|deprecated|retired|turned off|no longer}",
        ],
      },
    },
    cause: "basic-auth-disabled",
    confidence: "certain",
    also: ["smtp-auth-disabled"],
    examples: [
      { stage: "auth", reply: "535 5.7.139 Authentication unsuccessful, basic authentication is disabled." },
      { stage: "auth", reply: "550 5.7.30 Basic authentication is not supported for Client Submission." },
    ],
    source: "Microsoft: Deprecation of Basic authentication in Exchange Online",
  },
  {
    id: "auth-basic-off-two-factor",
    refines: "auth-basic-off",
    when: { stages: auth, says: { en: ["basic authentication … with {2fa|two-factor} enabled"] } },
    cause: "basic-auth-disabled",
    confidence: "certain",
    also: ["app-password-required"],
    fixes: ["use-provider-smtp-credentials", "fix-username"],
    examples: [
      {
        stage: "auth",
        reply: "535 Authentication failed: Basic authentication is not allowed with 2FA enabled",
      },
    ],
    source: "SendGrid: API keys are required with two-factor authentication",
  },
  {
    id: "auth-smtp-off",
    when: {
      stages: authOrLater,
      says: {
        en: [
          "smtpclientauth{entication|} is disabled",
          "{smtp|smtp auth|smtp authentication|authenticated smtp|smtp access|smtp service|smtp sending|external access|mail client access|imap/smtp|pop3/smtp|pop3/imap/smtp|smtp/pop3|pop/imap/smtp} … {disabled|not enabled|not activated|not allowed|not open*|switched off|turned off|is off|not permitted|not available for|not authorized}",
          "{authentication|auth} {is |}{not enabled|disabled}{ for this|}",
          "{does not|doesn't} have {access rights|permission|access} to … {service|smtp}",
          "user has no permission",
          "{smtp relay|relay service|smtp account} … {not enabled|disabled}",
        ],
        pl: ["smtp … {wylaczon*|nieaktywn*|nie jest {wlaczon*|dozwolon*}}"],
        ru: ["{доступ|протокол|smtp|отправка} … {запрещен*|отключен*|не {разрешен*|включен*|активирован*}}"],
        zh: ["无权"],
      },
    },
    cause: "smtp-auth-disabled",
    confidence: "certain",
    also: ["bad-credentials"],
    examples: [
      {
        stage: "auth",
        reply:
          "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
      },
      {
        stage: "auth",
        reply:
          "535 5.7.8 Error: authentication failed: This user does not have access rights to this service",
      },
      { stage: "auth", reply: "550 User has no permission" },
    ],
    source: "Microsoft: Enable or disable SMTP AUTH in Exchange Online; Yandex, NetEase: help pages",
  },
  {
    id: "auth-token",
    when: {
      stages: authOrLater,
      says: {
        en: [
          "{oauth|oauth2|access|refresh|bearer} token … {expired|invalid|revoked|malformed|not valid|missing|rejected|required}",
          "{oauth|oauth2|access|refresh|bearer} token",
          "token {has |is |}{expired|revoked|invalid|not valid}",
          "{invalid_grant|invalid_token|invalid_client|unauthorized_client|invalid_scope|invalid_request|consent_required|interaction_required}",
          "aadsts*",
          "{create|generate|obtain|get|refresh} {new |an |}{access |}token",
        ],
      },
    },
    cause: "oauth-token-invalid",
    confidence: "certain",
    also: ["client-config-error"],
    examples: [
      { stage: "auth", reply: "535 5.7.8 OAuth token expired." },
      {
        stage: "auth",
        error: "EOAUTH2",
        message: "invalid_grant: AADSTS700082: The refresh token has expired due to inactivity.",
      },
    ],
    source: "RFC 6749 §5.2, RFC 7628 §3.2.2; Microsoft Entra error codes",
  },
  {
    id: "auth-token-error",
    when: { errors: ["EOAUTH2"] },
    cause: "oauth-token-invalid",
    confidence: "likely",
    also: ["client-config-error"],
    examples: [{ stage: "auth", error: "EOAUTH2", message: "Can't create new access token for user" }],
    source: "nodemailer lib/xoauth2",
  },
  {
    id: "auth-token-client",
    when: {
      errors: ["EOAUTH2"],
      says: {
        en: ["{invalid_client|oauth client was not found|unauthorized_client|client secret|client id}"],
      },
    },
    cause: "oauth-token-invalid",
    confidence: "certain",
    also: ["client-config-error"],
    fixes: ["complete-settings", "refresh-oauth-token"],
    examples: [
      { stage: "auth", error: "EOAUTH2", message: "invalid_client: The OAuth client was not found." },
    ],
    source: "RFC 6749 §5.2: invalid_client",
  },
  {
    id: "auth-token-refused",
    when: { stages: auth, traits: ["oauth2"], codes: [535, 534, 334, 454, 550] },
    cause: "oauth-token-invalid",
    confidence: "likely",
    also: ["smtp-auth-disabled", "access-policy-blocked", "bad-credentials"],
    fixes: ["refresh-oauth-token", "adjust-security-policy", "enable-smtp-auth"],
    examples: [],
    source: "RFC 7628 §3.2.3",
  },
  {
    id: "auth-token-refused-with-reason",
    refines: "auth-token-refused",
    when: { stages: auth, traits: ["oauth2", "token-refused"] },
    cause: "oauth-token-invalid",
    confidence: "certain",
    also: ["access-policy-blocked", "smtp-auth-disabled"],
    fixes: ["refresh-oauth-token", "adjust-security-policy", "enable-smtp-auth"],
    examples: [],
    source: "RFC 7628 §3.2.2: the JSON in a 334 is only sent for a token; Google, XOAUTH2 protocol",
  },
  {
    id: "auth-works-once-encrypted",
    when: { stages: auth, security: ["none"], traits: ["signed-in-encrypted"] },
    cause: "tls-required",
    confidence: "certain",
    fixes: ["another-port"],
    examples: [],
    source:
      "RFC 4954 §4, RFC 8314 §3: servers offer their sign-in inside TLS alone; this very test has shown it",
  },
  {
    id: "auth-mechanism",
    when: {
      stages: [...authOrLater, "ehlo"],
      says: {
        en: [
          "{mechanism|mechanisms|method|methods|auth mode} {is |}{too weak|not supported|unsupported|unavailable|not available|invalid}",
          "{auth|authentication} command used when not advertised",
          "{mechanism|mechanisms|method|methods} … {not supported|unsupported|unavailable|not available|invalid|too weak|disabled|not allowed|not implemented|not permitted|not enabled}",
          "{unrecognized|unrecognised|unknown|unsupported|unimplemented|invalid|unavailable|no such} {authentication|auth|authorization|sasl|login} {type|method|mechanism|scheme}",
          "{no|none of the} {suitable|supported|compatible|common|acceptable|available|matching} {authentication|auth|sasl} {mechanism*|method*|types}",
          "{cannot|can't|could not|unable to} use … {authentication|auth|sasl} {method|mechanism}",
          "{failed|unable} to find an authenticator",
          "no worthy mechs found",
          "{auth|authentication} {type|command|extension|} {is |}{not supported|unsupported|not available|not implemented|not recognized|not offered|not advertised|unavailable}",
          "{does not|doesn't} {support|offer|advertise} {any |}{auth*|login|sign-in|compatible auth}",
          "{smtp auth extension|auth extension} not supported",
          "{server doesn't support auth|server does not support auth|server doesn't advertise auth*}",
          "password transition",
        ],
      },
    },
    cause: "auth-mechanism-unsupported",
    confidence: "certain",
    also: ["smtp-auth-disabled"],
    examples: [
      { stage: "auth", reply: "504 5.7.4 Unrecognized authentication type" },
      { stage: "auth", error: "EAUTH", message: 'Unknown authentication method "NTLM"' },
      { stage: "auth", message: "SMTP AUTH extension not supported by server." },
    ],
    source: `${rfc}: 504, 534, 432; Python smtplib; nodemailer`,
  },
  {
    id: "auth-command-unknown",
    when: {
      stages: auth,
      says: {
        en: [
          "{command|unimplemented|verb} {not |un}{implemented|recognized|recognised|supported|known|defined}",
          "unimplemented",
          "{unknown|unrecognized|unrecognised|invalid|unsupported|bad} command",
        ],
      },
    },
    cause: "auth-mechanism-unsupported",
    confidence: "likely",
    also: ["smtp-auth-disabled", "tls-required"],
    fixes: ["change-auth-method", "another-port", "enable-smtp-auth"],
    examples: [{ stage: "auth", reply: "502 5.5.2 Error: command not recognized" }],
    source: "RFC 5321 §4.2.4: 500 and 502, the server does not know AUTH here",
  },
  {
    id: "auth-command-unknown-between-servers",
    refines: "auth-command-unknown",
    when: { stages: auth, ports: [25, 26], codes: [500, 502, 503, 504] },
    cause: "auth-mechanism-unsupported",
    confidence: "likely",
    also: ["smtp-auth-disabled", "tls-required"],
    fixes: ["another-port", "change-auth-method", "enable-smtp-auth"],
    examples: [{ stage: "auth", reply: "502 unimplemented", port: 25, security: "none" }],
    source: "RFC 6409 §3.1: sign-ins belong to the submission port, 25 often has none",
  },
  {
    id: "auth-not-offered",
    when: { stages: auth, traits: ["no-auth-offered"] },
    cause: "auth-mechanism-unsupported",
    confidence: "certain",
    also: ["smtp-auth-disabled", "tls-required"],
    fixes: ["another-port", "change-auth-method", "enable-smtp-auth"],
    examples: [],
    source: "RFC 4954 §3: a server that takes sign-ins lists AUTH in its answer to EHLO",
  },
  {
    id: "auth-encryption-first",
    when: {
      stages: ["ehlo", "auth", "mail", "rcpt", "data", "body"],
      says: {
        en: [
          "{must|should|please|need to} {first |}{issue|use|send|start|enable} {a |an |}{starttls|tls|ssl|ssl/tls|encryption|encrypted|secure}",
          "starttls {command |}{first|required|is required|must|needed}",
          "{tls|ssl|ssl/tls|starttls|encryption|encrypted connection|secure connection|tls encryption|a ssl/tls-connection|secure channel|tls connection|ssl connection} … {required|needed|mandatory|must be used|is required|necessary}",
          "{plaintext|plain text|cleartext|clear text|unencrypted|insecure|unsecured|non-encrypted|non-tls} … {not allowed|disallowed|refused|not permitted|forbidden|not supported|disabled|rejected|prohibited|denied}",
          "{only|not} {allowed|available|permitted|supported|possible} … {over|on|via|with|without|inside|when using} {a |an |}{tls|ssl|ssl/tls|starttls|encrypt*|secure*}",
          "encryption required for requested authentication mechanism",
          "tls required",
          "unencrypted connection",
        ],
        de: [
          "{verschlusselung|verschlusselte*|tls|ssl|starttls} … {erforderlich|notwendig|notig|benotigt|verlangt|zwingend|pflicht}",
        ],
        zh: ["starttls"],
      },
    },
    cause: "tls-required",
    confidence: "certain",
    examples: [
      { stage: "mail", reply: "530 5.7.0 Must issue a STARTTLS command first" },
      { stage: "auth", reply: "538 5.7.11 Encryption required for requested authentication mechanism" },
      { stage: "auth", reply: "530 A SSL/TLS-connection is required for authentication." },
      { stage: "auth", reply: "530 Verschlüsselte Verbindung erforderlich" },
    ],
    source: "RFC 3207 §4: 530 Must issue a STARTTLS command first",
  },
];
