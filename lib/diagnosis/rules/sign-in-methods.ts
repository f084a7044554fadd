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
          "{password|plain|legacy|username and password} {authentication|auth|sign-in|login} … {disabled|not supported|not allowed|no longer|is off|deprecated|retired|blocked}",
          "{only |}{oauth|oauth2|oauth 2.0|xoauth2|modern auth*} {is |}{required|only|supported only|authentication is required|must be used}",
          "{must|please} use {oauth|oauth2|modern auth*|xoauth2}",
          "less secure app* … {disabled|blocked|no longer|not allowed|not supported}",
        ],
        it: ["autenticazione di base … {disabilitata|disattivata|non}"],
        de: ["{basic|standard}authentifizierung … {deaktiviert|nicht}"],
        fr: ["authentification de base … {desactivee|n'est}"],
        es: ["autenticacion basica … {deshabilitada|desactivada|no}"],
        zh: ["基本身份验证", "基本认证"],
        ja: ["基本認証"],
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
          "{user|account|mailbox} … {no permission|not permitted|not allowed|not authorized|not authorised} to use … {smtp|service}",
          "{does not|doesn't} have {access rights|permission|access} to … {service|smtp}",
          "user has no permission",
          "{enable|turn on|activate|switch on} {smtp|imap|pop3|external|less secure|access}",
          "not {authorized|authorised|permitted|allowed} to {use|access} {smtp|this service|this server|the service}",
          "{outgoing|outbound|sending} {mail |email |messages |}{is |has been |}{disabled|not enabled|switched off} for",
          "{smtp relay|relay service|smtp account} … {not enabled|disabled}",
        ],
        it: [
          "{servizio |}smtp … {disabilitato|disattivato|non {abilitato|attivo|attivato|autorizzato}}",
          "utente non {abilitato|autorizzato}",
        ],
        de: [
          "{smtp|smtp-zugang|smtp-versand|pop3/imap|versand} … {deaktiviert|nicht {freigeschaltet|aktiviert|erlaubt|aktiv}|gesperrt}",
        ],
        fr: ["smtp … {desactive|n'est pas {active|autorise}|non {active|autorise}}"],
        es: ["smtp … {deshabilitado|desactivado|no {esta |}{habilitado|activado|permitido|autorizado}}"],
        pt: ["smtp … {desativado|desabilitado|nao {esta |}{habilitado|ativado|permitido|autorizado}}"],
        nl: ["smtp … {uitgeschakeld|niet {ingeschakeld|toegestaan|geactiveerd}}"],
        pl: ["smtp … {wylaczon*|nieaktywn*|nie jest {wlaczon*|dozwolon*}}", "brak {uprawnien|dostepu}"],
        ru: [
          "{доступ|протокол|smtp|отправка} … {запрещен*|отключен*|не {разрешен*|включен*|активирован*}}",
          "не имеет прав",
        ],
        zh: ["未开启", "未开通", "没有开启", "没有开通", "服务未启用", "没有权限", "无权", "未启用smtp"],
        ja: [
          "smtp認証…無効",
          "smtp…許可されていません",
          "smtp…有効になっていません",
          "利用が許可されていません",
        ],
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
          "{missing|insufficient|wrong|invalid} {oauth |}scope",
          "xoauth2 … {invalid|failed|error}",
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
          "no {authentication|auth|sasl} mechanism*",
          "{cannot|can't|could not|unable to} use … {authentication|auth|sasl} {method|mechanism}",
          "{failed|unable} to find an authenticator",
          "no worthy mechs found",
          "{auth|authentication} {type|command|extension|} {is |}{not supported|unsupported|not available|not implemented|not recognized|not offered|not advertised|unavailable}",
          "{does not|doesn't} {support|offer|advertise} {any |}{auth*|login|sign-in|compatible auth}",
          "{smtp auth extension|auth extension} not supported",
          "{server doesn't support auth|server does not support auth|server doesn't advertise auth*}",
          "password transition",
        ],
        it: ["{metodo|meccanismo} di autenticazione … non {supportato|disponibile}"],
        de: ["{authentifizierungs|anmelde}{methode|verfahren|mechanismus} … nicht {unterstutzt|verfugbar}"],
        fr: ["{methode|mecanisme} d'authentification … non {supporte*|pris*}"],
        es: ["{metodo|mecanismo} de autenticacion … no {soportado|admitido|disponible}"],
        ru: ["{метод|механизм} … не поддерживается"],
        zh: ["不支持的认证", "认证方式不支持"],
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
          "command {unrecognized|unknown|not understood|disabled|rejected}",
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
          "{requires|require|required|needs} {the use of |use of |a |an |}{tls|ssl|starttls|encryption|encrypted|secure {connection|channel}}",
          "{connection|channel|session|transport|link} … not {encrypted|secure|secured|private}",
          "{plaintext|plain text|cleartext|clear text|unencrypted|insecure|unsecured|non-encrypted|non-tls} … {not allowed|disallowed|refused|not permitted|forbidden|not supported|disabled|rejected|prohibited|denied}",
          "{only|not} {allowed|available|permitted|supported|possible} … {over|on|via|with|without|inside|when using} {a |an |}{tls|ssl|ssl/tls|starttls|encrypt*|secure*}",
          "{use|try|enable} {tls|starttls|ssl|ssl/tls|encryption}{ first|}",
          "no {auth*|login|plain*} … without {tls|ssl|encryption}",
          "encryption required for requested authentication mechanism",
          "tls required",
          "unencrypted connection",
        ],
        it: [
          "{connessione|canale} … {non {sicura|cifrata|crittografata}}",
          "{richiesta|richiede|necessaria|obbligator*} … {tls|ssl|starttls|crittograf*|cifrat*}",
          "{tls|ssl|starttls|cifratura} … {richiest*|obbligator*|necessari*}",
        ],
        de: [
          "{verschlusselung|verschlusselte*|tls|ssl|starttls} … {erforderlich|notwendig|notig|benotigt|verlangt|zwingend|pflicht}",
          "nur … {verschlusselt*|tls|ssl}",
          "nicht verschlusselt",
        ],
        fr: [
          "{chiffrement|tls|ssl|starttls|connexion {securisee|chiffree}} … {requis*|necessaire|obligatoire|exige*}",
          "{non|pas} {chiffree|securisee}",
        ],
        es: [
          "{cifrado|tls|ssl|starttls|conexion {segura|cifrada}} … {requerid*|necesari*|obligatori*}",
          "{requiere|necesita} … {tls|ssl|cifrado|starttls}",
        ],
        pt: [
          "{criptografia|tls|ssl|starttls|conexao segura} … {requerid*|necessari*|obrigatori*|exigid*}",
          "{requer|exige} … {tls|ssl|criptografia|starttls}",
        ],
        nl: [
          "{versleuteling|versleutelde*|tls|ssl|starttls|beveiligde verbinding} … {vereist|verplicht|nodig}",
        ],
        pl: [
          "{szyfrowanie|szyfrowane*|tls|ssl|starttls} … {wymagan*|konieczn*|obowiazkow*}",
          "{wymagan*|wymaga} … {szyfrowan*|tls|ssl|starttls}",
        ],
        ru: [
          "{требуется|необходимо|обязательно} … {шифрован*|tls|ssl|starttls|защищ*}",
          "{шифрован*|tls|ssl|starttls} … {требуется|обязател*|необходим*}",
        ],
        zh: ["加密连接", "需要ssl", "需要tls", "请使用ssl", "请使用tls", "必须加密", "starttls"],
        ja: ["暗号化…必要", "tls…必要", "ssl…必要", "starttls…必要"],
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
