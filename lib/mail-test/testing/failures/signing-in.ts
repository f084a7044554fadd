import { lastWords } from "@/lib/live-test/testing/script";
import { type FailureRow, says, starttls587, tls465 } from "@/lib/mail-test/testing/failures/failure-row";

const withToken = {
  auth: { method: "oauth2", username: "ada@example.com", accessToken: "ya29.token-of-ada" },
} as const;

export const signingIn: readonly FailureRow[] = [
  {
    shows: "token refused",
    as: "as Gmail says it, which offers passwords too",
    ports: says(
      {
        AUTH: "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials - gsmtp",
      },
      {
        capabilities: ["PIPELINING", "AUTH LOGIN PLAIN XOAUTH2 PLAIN-CLIENTTOKEN OAUTHBEARER XOAUTH"],
        tokenError: '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
      },
    ),
    settings: withToken,
    stage: "auth",
    cause: "oauth-token-invalid",
    fix: "refresh-oauth-token",
  },
  {
    shows: "token refused",
    as: "as Microsoft says it, without a reason",
    ports: says(
      { AUTH: "535 5.7.3 Authentication unsuccessful [AM0PR01.eurprd01.prod.example.com]" },
      { capabilities: ["AUTH LOGIN XOAUTH2"] },
    ),
    settings: withToken,
    stage: "auth",
    cause: "oauth-token-invalid",
    fix: "refresh-oauth-token",
  },
  {
    shows: "token refused",
    as: "by a server that takes passwords alone",
    ports: says({}, { capabilities: ["AUTH PLAIN LOGIN"] }),
    settings: withToken,
    stage: "auth",
    cause: "auth-mechanism-unsupported",
    fix: "change-auth-method",
  },
  {
    shows: "wrong password",
    ports: { ...says({ AUTH: "535 5.7.8 Error: authentication failed" }), 465: { security: "tls" } },
    stage: "auth",
    cause: "bad-credentials",
    fix: "fix-credentials",
  },
  {
    shows: "app password needed",
    as: "as Gmail says it",
    ports: says({
      AUTH: "534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp",
    }),
    stage: "auth",
    cause: "app-password-required",
    fix: "use-app-password",
  },
  {
    shows: "basic authentication off",
    as: "as Microsoft says it",
    ports: says({ AUTH: "535 5.7.139 Authentication unsuccessful, basic authentication is disabled." }),
    stage: "auth",
    cause: "basic-auth-disabled",
    fix: "enable-smtp-auth",
  },
  {
    shows: "SMTP AUTH off for the tenant",
    ports: says({
      AUTH: "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.",
    }),
    stage: "auth",
    cause: "smtp-auth-disabled",
    fix: "enable-smtp-auth",
  },
  {
    shows: "SMTP AUTH off for the mailbox",
    ports: says({
      AUTH: "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.",
    }),
    stage: "auth",
    cause: "smtp-auth-disabled",
    fix: "enable-smtp-auth",
  },
  {
    shows: "AUTH not offered",
    ports: says({}, { capabilities: ["PIPELINING"] }),
    stage: "auth",
    cause: "auth-mechanism-unsupported",
    fix: "change-auth-method",
  },
  {
    shows: "AUTH not offered",
    as: "on 25, but on 587",
    ports: { 25: { capabilities: ["PIPELINING"] }, 587: {} },
    settings: { port: 25 },
    stage: "auth",
    cause: "auth-mechanism-unsupported",
    fix: "use-587-starttls",
    patch: starttls587,
  },
  {
    shows: "AUTH only in mechanisms that we lack",
    ports: says({}, { capabilities: ["PIPELINING", "AUTH NTLM GSSAPI"] }),
    stage: "auth",
    cause: "auth-mechanism-unsupported",
    fix: "change-auth-method",
  },
  {
    shows: "AUTH only in mechanisms that we lack",
    as: "a password where only a token will do",
    ports: says({}, { capabilities: ["PIPELINING", "AUTH XOAUTH2 OAUTHBEARER"] }),
    stage: "auth",
    cause: "auth-mechanism-unsupported",
    fix: "use-oauth2",
  },
  {
    shows: "sign-in throttled",
    ports: {
      ...says({ AUTH: "454 4.7.0 Too many login attempts, please try again later" }),
      465: { security: "tls" },
    },
    stage: "auth",
    cause: "login-throttled",
    fix: "retry-later",
  },
  {
    shows: "sign-in throttled",
    as: "with 421 and the end of the connection, as Gmail says it",
    ports: says({
      AUTH: lastWords("421-4.7.0 Try again later, closing connection. (AUTH PLAIN)\n421 4.7.0 gsmtp"),
    }),
    stage: "auth",
    cause: "login-throttled",
    fix: "retry-later",
  },
  ...["AUTH CRAM-MD5", "8BITMIME"].map(
    (inClear): FailureRow => ({
      shows: "TLS required",
      as: `on the chosen port itself, which offers ${inClear} in clear`,
      ports: {
        25: {
          script: {
            EHLO: `250-scripted.test\n250-STARTTLS\n250 ${inClear}`,
            "EHLO TLS": "250-scripted.test\n250 AUTH PLAIN",
            AUTH: ({ say, isSecure }) =>
              say(isSecure ? "235 2.7.0 ok" : "538 5.7.11 Encryption required for requested mechanism"),
          },
        },
      },
      settings: { port: 25, security: "none" },
      stage: "auth",
      cause: "tls-required",
      fix: "use-starttls",
      patch: { port: 25, security: "starttls" },
    }),
  ),
  {
    shows: "TLS required",
    as: "at the sign-in",
    ports: {
      587: {
        security: "none",
        capabilities: ["AUTH PLAIN"],
        script: { AUTH: "538 5.7.11 Encryption required" },
      },
      465: { security: "tls" },
    },
    settings: { security: "none" },
    stage: "auth",
    cause: "tls-required",
    fix: "use-465-tls",
    patch: tls465,
  },
];
