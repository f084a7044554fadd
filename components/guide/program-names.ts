/** What programs call the two ways to encrypt, in the words of their forms and options. */
export const programNames = [
  { program: "WP Mail SMTP, FluentSMTP", for587: "TLS", for465: "SSL" },
  { program: "Thunderbird, Outlook", for587: "STARTTLS", for465: "SSL/TLS" },
  { program: "PHPMailer (SMTPSecure)", for587: "'tls'", for465: "'ssl'" },
  { program: "nodemailer", for587: "secure: false, requireTLS: true", for465: "secure: true" },
  { program: "Django", for587: "EMAIL_USE_TLS", for465: "EMAIL_USE_SSL" },
  { program: "Laravel (MAIL_SCHEME)", for587: "smtp", for465: "smtps" },
] as const;
