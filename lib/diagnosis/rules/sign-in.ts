import type { Rule } from "@/lib/diagnosis/rules/rule";
import { vaguePhrases } from "@/lib/diagnosis/rules/vague";

/** Why a sign-in is refused that the server offers, in the words of servers and libraries. */

const auth = ["auth"] as const;
/** Some servers take the sign-in and refuse the first command after it. */
const authOrLater = ["auth", "mail", "rcpt", "data", "body"] as const;
const rfc = "RFC 4954 §6";

export const signInRules: readonly Rule[] = [
  {
    id: "auth-closed-until-later",
    refines: "code-auth-421",
    when: { stages: ["auth"], codes: [421], traits: ["with-sign-in"] },
    cause: "login-throttled",
    confidence: "likely",
    also: ["server-fault", "connection-dropped"],
    fixes: ["retry-later"],
    examples: [],
    source: "Gmail: 421-4.7.0 Try again later, closing connection. (AUTH PLAIN); RFC 5321 §3.8",
  },
  {
    id: "auth-app-password",
    when: {
      stages: authOrLater,
      says: {
        en: [
          "{application|app}{-| |}{specific |}{password|passcode|passwords|key}",
          "{application|app} password is required",
          "invalidsecondfactor",
          "{authorization|authorisation|authorized|client authorization} code",
          "{two|2}{-| |}{factor|step|fa} {authentication|auth|verification|} … {enabled|required|password|use}",
        ],
        ru: ["parol prilozheniya"],
        zh: ["授权码"],
      },
    },
    cause: "app-password-required",
    confidence: "certain",
    also: ["bad-credentials"],
    examples: [
      { stage: "auth", reply: "534 5.7.9 Application-specific password required." },
      { stage: "auth", reply: "535 Error: 请使用授权码登录。" },
      { stage: "auth", reply: "535 5.7.0 NEOBHODIM parol prilozheniya / Application password is REQUIRED" },
    ],
    source: "Google, Yahoo, Apple, Tencent, NetEase, Mail.ru: help pages on app passwords",
  },
  {
    id: "auth-in-browser",
    when: {
      stages: authOrLater,
      says: {
        en: [
          "{log in|login|sign in|sign-in|log on} {via|with|using|through|to|at|from} {your |the |a |our |}{web browser|browser|webmail|web interface|web site|website|web}",
          "{weblogin|webloginrequired|web login required}",
          "accounts.google.com/signin/continue",
        ],
      },
    },
    cause: "web-login-required",
    confidence: "certain",
    also: ["access-policy-blocked", "app-password-required"],
    examples: [
      { stage: "auth", reply: "534-5.7.14 Please log in via your web browser and then try again." },
      { stage: "auth", reply: "534 5.7.9 Please log in with your web browser and then try again." },
    ],
    source: "Google: gmail SMTP errors and codes; Yandex: accept the terms of service",
  },
  {
    id: "auth-one-of-many-reasons",
    refines: "auth-throttled",
    when: {
      stages: auth,
      says: { en: ["account is abnormal … service is not open … password is incorrect"] },
    },
    cause: "app-password-required",
    confidence: "likely",
    also: ["bad-credentials", "smtp-auth-disabled", "login-throttled"],
    fixes: ["use-app-password", "enable-smtp-auth", "fix-credentials"],
    examples: [
      {
        stage: "auth",
        reply:
          "535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.",
      },
    ],
    source: "Tencent QQ Mail: one sentence for every refused sign-in",
  },
  {
    id: "auth-policy",
    when: {
      stages: authOrLater,
      says: {
        en: [
          "security {defaults|default} policy",
          "locked by your organization's security defaults policy",
          "{did not|does not} meet the criteria",
          "{access |login |}from this {ip|ip address|address|country|network|location} is {not allowed|not permitted|denied|blocked|forbidden}",
          "{login*|sign-in*|access|connection*} & {country|countries|region|location} & {not|blocked|denied|restricted|forbidden}",
        ],
      },
    },
    cause: "access-policy-blocked",
    confidence: "certain",
    also: ["bad-credentials"],
    examples: [
      {
        stage: "auth",
        reply:
          "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
      },
      {
        stage: "auth",
        reply:
          "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect or the request did not meet the criteria to be authenticated successfully.",
      },
    ],
    source: "Microsoft: security defaults; Brevo: authorised IP addresses",
  },
  {
    id: "auth-policy-ip",
    refines: "auth-policy",
    when: {
      stages: ["auth", "mail"],
      says: {
        en: [
          "{unauthorized|unauthorised|unknown|untrusted|disallowed} ip{ address|}",
          "ip{ address|} … not {allowed|authorized|authorised|whitelisted|permitted|registered}",
          "invalid credentials for relay",
          "ip address you've registered",
          "{access |login |}from this {ip|ip address} is {not allowed|not permitted|denied}",
        ],
      },
    },
    cause: "access-policy-blocked",
    confidence: "certain",
    fixes: ["allow-sending-ip", "use-provider-smtp-credentials"],
    examples: [{ stage: "auth", reply: "525 5.7.1 Unauthorized IP address" }],
    source: "Brevo: authorised IP addresses; Elastic Email, SMTP2GO: IP restrictions of credentials",
  },
  {
    id: "auth-throttled",
    when: {
      stages: ["auth", "greeting", "ehlo", "mail"],
      says: {
        en: [
          "try again later, closing connection",
          "too {many|much} {bad |fail |failed |invalid |unsuccessful |incorrect |wrong |consecutive |recent |}{auth|auth commands|authentication|login|logon|log in|sign-in|password}{ attempts| failures| errors| tries| commands| requests|}",
          "too many {bad|failed|invalid|unsuccessful|incorrect|wrong|}{ |}{attempts|logins|tries|passwords|failures}",
          "{brute force|bruteforce|dictionary attack|lockout|locked out}",
        ],
        it: ["bloccat* temporaneamente", "indirizzo ip bloccat* temporaneamente"],
        es: ["demasiados {intentos|errores|inicios}"],
      },
    },
    cause: "login-throttled",
    confidence: "certain",
    also: ["bad-credentials"],
    examples: [
      { stage: "auth", reply: "421 4.7.0 Try again later, closing connection. (AUTH PLAIN)" },
      { stage: "auth", reply: "454 4.7.0 Too many login attempts, please try again later." },
      { stage: "auth", reply: "535 Authentication failed. Too many invalid logon attempts." },
      { stage: "auth", reply: "450 4.7.1 Error: too many AUTH commands from 203.0.113.7" },
    ],
    source: "Google, hMailServer, Postfix anvil, Dovecot auth penalty",
  },
  {
    id: "auth-server-trouble",
    isVague: true,
    when: {
      stages: auth,
      says: {
        en: [
          "{temporary|temporarily} {authentication |auth |login |}{failure|error|unavailable|problem|server error}",
          "{internal|generic|system|server|database|backend|ldap} {error|failure|problem|fault}",
          "{unable to|cannot|can't} {authenticate|verify|check|process} … {at present|at this time|now|currently|at the moment}",
          "{try again later|please retry|try later}",
        ],
      },
    },
    cause: "server-fault",
    confidence: "likely",
    also: ["login-throttled", "bad-credentials"],
    examples: [
      {
        stage: "auth",
        reply: "454 4.7.0 Temporary authentication failure: Connection lost to authentication server",
      },
      { stage: "auth", reply: "435 Unable to authenticate at present" },
    ],
    source: `${rfc}: 454, temporary authentication failure`,
  },
  {
    id: "auth-server-down",
    when: {
      stages: auth,
      says: {
        en: [
          "{connection|connect} … {lost|failed|refused} … {authentication|auth|dovecot|sasl|ldap|database} {server|service|backend}",
          "{authentication|auth|login|sasl|ldap} {server|service|backend|daemon|database|socket} … {unavailable|down|not available|failed|error|unreachable|not responding|timed out|timeout}",
        ],
      },
    },
    cause: "server-fault",
    confidence: "likely",
    also: ["bad-credentials"],
    examples: [
      {
        stage: "auth",
        reply: "535 5.7.8 Error: authentication failed: Connection lost to authentication server",
      },
      {
        stage: "auth",
        reply: "435 Unable to authenticate at present: authentication socket connection error",
      },
    ],
    source: "Postfix xsasl_dovecot_server.c; Exim src/auths/dovecot.c",
  },
  {
    id: "auth-wrong-credentials",
    when: {
      stages: auth,
      says: {
        en: [
          "{user |user name |username |login |}{and|or|and/or|/} {password|pass|passwd} {not accepted|incorrect|invalid|wrong|mismatch|rejected|is incorrect|is invalid|are incorrect|do not match|not correct|error|unknown|not recognized|don't match|not valid}",
          "{incorrect|invalid|wrong|bad|unknown|illegal} {user{name|}|user name|login|account|email|mailbox|address|password|pass|passwd|credential|credentials|userid|user id|api key|apikey|key|token|auth*|smtp *}",
          "{password|passwd|api key|apikey|credentials|key|token|secret} {is |are |was |has been |}{incorrect|invalid|wrong|mismatch|not accepted|not correct|not valid|rejected|expired|does not match|verification failed|check failed|revoked|deleted|not found}",
          "{login|logon|log in|sign in|sign-in} {failed|failure|fail|incorrect|denied|invalid|rejected|error|unsuccessful|not accepted}",
          "not {loving|accept*|recogni*} your {login|password|credentials|username}",
          "{authorization grant|authorization} … {invalid|expired|revoked}",
          "{sasl|auth*} {login|plain|cram-md5} {authentication|} failed",
          "bad {user|username|login|credentials|password}",
        ],
        it: [
          "{autenticazione|accesso|login} {fallit*|non riuscit*|negat*|rifiutat*|errat*|non valid*|non corrett*}",
          "{password|credenziali|nome utente|utente|username} … {errat*|non valid*|non corrett*|sconosciut*|non riconosciut*|sbagliat*|inesistente}",
        ],
        de: [
          "{anmeldung|authentifizierung|authentisierung|login|legitimation} … {fehlgeschlagen|gescheitert|nicht erfolgreich|ungultig|abgelehnt|fehlerhaft|verweigert}",
          "{benutzername|benutzer|kennwort|passwort|zugangsdaten|kennung|anmeldedaten} … {falsch*|ungultig*|unbekannt|nicht korrekt|fehlerhaft|inkorrekt|nicht gefunden}",
        ],
        fr: [
          "{echec|erreur} {de l'|de la |d'|de |}{authentification|connexion|identification}",
          "{identifiant|identifiants|mot de passe|utilisateur|nom d'utilisateur|login} … {incorrect*|invalide*|errone*|inconnu*|non valide*|faux}",
        ],
        es: [
          "{usuario|contrasena|credenciales|clave|nombre de usuario} … {incorrect*|invalid*|erroneo*|erronea*|no valid*|desconocid*|no existe}",
        ],
        pt: [
          "{usuario|utilizador|senha|palavra-passe|credenciais} … {incorret*|invalid*|errad*|desconhecid*|nao existe}",
        ],
        ru: ["{неверн*|неправильн*|некорректн*|неизвестн*} … {логин|пароль|имя|пользовател*|учетн*|данные}"],
        zh: ["密码错误", "账号或密码"],
        ja: ["認証に失敗"],
      },
    },
    cause: "bad-credentials",
    confidence: "likely",
    also: ["app-password-required", "smtp-auth-disabled"],
    examples: [
      { stage: "auth", reply: "535 5.7.8 Username and Password not accepted" },
      { stage: "auth", reply: "535 Incorrect authentication data" },
      { stage: "auth", reply: "535 Anmeldung fehlgeschlagen: Benutzername oder Kennwort falsch" },
      { stage: "auth", reply: "535 5.7.8 Неверный логин или пароль" },
    ],
    source: `${rfc}: 535 authentication credentials invalid, in the words of servers in eleven languages`,
  },
  {
    id: "auth-refused-vaguely",
    isVague: true,
    when: { stages: auth, replies: "permanent", says: { en: vaguePhrases } },
    cause: "bad-credentials",
    confidence: "likely",
    also: ["app-password-required", "smtp-auth-disabled"],
    examples: [{ stage: "auth", reply: "535 Authentication failed." }],
    source: rfc,
  },
  {
    id: "auth-refused-by-a-program",
    isVague: true,
    when: {
      stages: auth,
      says: { en: [...vaguePhrases, "{unable|not able} to authenticate … {server|smtp}", "login denied"] },
    },
    cause: "bad-credentials",
    confidence: "possible",
    also: ["auth-mechanism-unsupported", "app-password-required"],
    examples: [{ stage: "auth", message: "SMTP Error: Could not authenticate." }],
    source: "PHPMailer, Thunderbird, curl: what they say where they keep the reply to themselves",
  },
  {
    id: "auth-password-missing",
    when: {
      errors: ["EAUTH", "ENOAUTH", "ECONFIG"],
      says: {
        en: ["{missing|no|empty} {credentials|username|password|user|auth*}"],
      },
    },
    cause: "client-config-error",
    confidence: "certain",
    also: ["auth-required"],
    fixes: ["complete-settings", "enable-auth"],
    examples: [{ stage: "auth", error: "EAUTH", message: 'Missing credentials for "PLAIN"' }],
    source: "nodemailer lib/smtp-connection",
  },
  {
    id: "auth-wanted",
    when: {
      stages: ["mail", "rcpt", "data", "body", "ehlo"],
      says: {
        en: [
          "{authentication|auth|smtp auth|smtp authentication|authorization|login|sign-in|logon|log in} {is |}{required|needed|necessary|mandatory|must be|first}",
          "{requires|require|required|needs} {smtp |}{authentication|auth|authorization|login|a sign-in}",
          "{must|should|please|need to|have to} {first |be |}{authenticate|authenticated|log in|login|logged in|sign in|auth|logon}",
          "not {logged in|logged on|authenticated|signed in}",
          "{unauthenticated|anonymous|non-authenticated} {sender*|user*|client*|mail|relay*|connection*|access} … {not allowed|denied|not permitted|rejected|refused|disallowed|blocked|not accepted}",
          "client was not authenticated",
          "client not authenticated",
          "{turn on|enable|use|check} … {smtp auth*|smtp-auth*|outgoing server … auth*|server requires auth*}",
          "{authenticate|log in|login} {before|first|prior}",
          "without {authentication|being authenticated|smtp auth*|logging in|login}",
          "{smtp auth|smtp authentication|authentication} {is |}required {for|before|on}",
        ],
        it: ["{autenticazione|autenticarsi|autenticati|accesso} … {richiest*|necessari*|obbligatori*|prima}"],
        de: [
          "{bitte|zuerst} … {anmelden|authentifizieren|einloggen}",
          "nur {nach|mit|fur} {anmeldung|authentifizierung|authentisierung|login|angemeldete|authentifizierte}",
        ],
        fr: [
          "{authentification|authentifier|identification} … {requise|necessaire|obligatoire|exigee|d'abord}",
        ],
        es: ["{debe|debes|requiere} … {autenticar*|autenticacion|autentificar*|iniciar sesion}"],
        ja: ["認証を行"],
      },
    },
    cause: "auth-required",
    confidence: "certain",
    also: ["relay-denied"],
    examples: [
      { stage: "mail", reply: "530 5.7.0 Authentication Required" },
      { stage: "rcpt", reply: "550-Please turn on SMTP Authentication in your mail client." },
      { stage: "mail", reply: "503 5.5.1 You must authenticate first." },
      { stage: "rcpt", reply: "550 5.7.1 Bitte zuerst anmelden" },
    ],
    source: `${rfc}: 530 Authentication required`,
  },
];
