import { type FailureRow, says, starttls587, tls465 } from "@/lib/mail-test/testing/failures/failure-row";

export const signingIn: readonly FailureRow[] = [
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
    fix: "use-oauth2",
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
