/** An example of each kind of paste, to try and to test with; names, addresses and secrets are made up. */
export const samples = {
  reply:
    "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials",
  phpmailer: `2026-11-24 09:12:01	Connection: opening to smtp.gmail.com:587, timeout=300, options=array()
2026-11-24 09:12:01	Connection: opened
2026-11-24 09:12:01	SERVER -> CLIENT: 220 smtp.gmail.com ESMTP 5b1f17b1804b1 - gsmtp
2026-11-24 09:12:01	CLIENT -> SERVER: EHLO www.example.com
2026-11-24 09:12:01	SERVER -> CLIENT: 250-smtp.gmail.com at your service
250-STARTTLS
250 SMTPUTF8
2026-11-24 09:12:01	CLIENT -> SERVER: STARTTLS
2026-11-24 09:12:01	SERVER -> CLIENT: 220 2.0.0 Ready to start TLS
2026-11-24 09:12:01	CLIENT -> SERVER: EHLO www.example.com
2026-11-24 09:12:01	SERVER -> CLIENT: 250 AUTH LOGIN PLAIN XOAUTH2
2026-11-24 09:12:01	CLIENT -> SERVER: AUTH LOGIN
2026-11-24 09:12:01	SERVER -> CLIENT: 334 VXNlcm5hbWU6
2026-11-24 09:12:01	CLIENT -> SERVER: YWRhQGV4YW1wbGUuY29t
2026-11-24 09:12:01	SERVER -> CLIENT: 334 UGFzc3dvcmQ6
2026-11-24 09:12:01	CLIENT -> SERVER: aHVudGVyMg==
2026-11-24 09:12:02	SERVER -> CLIENT: 534-5.7.9 Application-specific password required. Learn more at
534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor
2026-11-24 09:12:02	SMTP ERROR: Password command failed: 534-5.7.9 Application-specific password required.
SMTP Error: Could not authenticate.`,
  wpMailSmtp: `Versions:
WordPress: 6.8
WP Mail SMTP: 4.3.0

Params:
Mailer: smtp
Constants: No
ErrorInfo: SMTP Error: Could not connect to SMTP host. Connection failed. stream_socket_client(): Unable to connect to smtp.example.com:587 (Connection timed out)
Host: smtp.example.com
Port: 587
SMTPSecure: tls
SMTPAutoTLS: bool(true)
SMTPAuth: bool(true)

Debug:
SMTP Error: Could not connect to SMTP host.`,
  nodemailer: `Error: Invalid login: 535 Authentication failed: Bad username / password
    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:798:19)
    at SMTPConnection._actionAUTHComplete (/app/node_modules/nodemailer/lib/smtp-connection/index.js:1577:34) {
  code: 'EAUTH',
  response: '535 Authentication failed: Bad username / password',
  responseCode: 535,
  command: 'AUTH PLAIN'
}
{ host: 'smtp.sendgrid.net', port: 587, secure: false, auth: { user: 'ada@example.com', pass: 'hunter2' } }`,
  python: `Traceback (most recent call last):
  File "/srv/app/mail.py", line 12, in <module>
    server.login("ada@example.com", password)
  File "/usr/lib/python3.12/smtplib.py", line 750, in login
    raise last_exception
smtplib.SMTPAuthenticationError: (535, b'5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.')`,
  java: `DEBUG SMTP: trying to connect to host "smtp.gmail.com", port 465, isSSL true
javax.mail.MessagingException: Could not connect to SMTP host: smtp.gmail.com, port: 465;
  nested exception is:
	javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target`,
  go: "2026/11/24 09:12:01 send mail: dial tcp 203.0.113.25:25: connect: connection refused",
  dotnet: `Unhandled exception. System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated to send mail. [FR0P281CA0108.DEUP281.PROD.OUTLOOK.COM]
   at System.Net.Mail.MailCommand.CheckResponse(SmtpStatusCode statusCode, String response)
   at System.Net.Mail.SmtpClient.Send(MailMessage message)`,
  ruby: "Net::SMTPFatalError (553 5.7.1 <shop@example.com>: Sender address rejected: not owned by user ada@example.com):",
  bounce: `From: MAILER-DAEMON@mail.example.com
To: ada@example.com
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.com

Final-Recipient: rfc822; nobody@example.org
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550 5.1.1 <nobody@example.org>: Recipient address
    rejected: User unknown in local recipient table

--b1--`,
  swaks: `=== Trying mail.example.com:25...
=== Connected to mail.example.com.
<-  220 mail.example.com ESMTP Postfix
 -> EHLO laptop
<-  250-mail.example.com
<-  250 8BITMIME
 -> MAIL FROM:<ada@example.com>
<-  250 2.1.0 Ok
 -> RCPT TO:<bob@example.org>
<** 554 5.7.1 <bob@example.org>: Relay access denied
 -> QUIT
<-  221 2.0.0 Bye
=== Connection closed with remote host.`,
  openssl: `$ openssl s_client -starttls smtp -connect mail.example.com:587
CONNECTED(00000003)
depth=0 CN = mail.example.com
verify error:num=10:certificate has expired
notAfter=Sep  1 12:00:00 2026 GMT
verify return:1
Verify return code: 10 (certificate has expired)`,
  curl: `*   Trying 203.0.113.25:465...
* Connected to smtp.example.com (203.0.113.25) port 465
* TLSv1.3 (OUT), TLS handshake, Client hello (1):
* OpenSSL/3.0.13: error:0A00010B:SSL routines::wrong version number
curl: (35) OpenSSL/3.0.13: error:0A00010B:SSL routines::wrong version number`,
  msmtp: `msmtp: authentication failed (method PLAIN)
msmtp: server message: 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6
msmtp: could not send mail (account default from /home/ada/.msmtprc)
Nov 24 09:12:01 host=mail.example.com tls=on auth=on user=ada from=ada@example.com recipients=bob@example.org smtpstatus=535 exitcode=EX_NOPERM`,
  postfix:
    "Nov 24 09:12:01 web postfix/smtp[4711]: 3F2A11: to=<bob@gmail.com>, relay=gmail-smtp-in.l.google.com[142.250.27.27]:25, delay=1.2, dsn=5.7.26, status=bounced (host gmail-smtp-in.l.google.com[142.250.27.27] said: 550-5.7.26 This mail has been blocked because the sender is unauthenticated. (in reply to end of DATA command))",
  exim: "2026-11-24 09:12:01 1rABCD-000XYZ-Ab ** bob@example.org R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<bob@example.org>: 550-JunkMail rejected - web.example.com [192.0.2.25]:4711 is in an RBL: see https://www.spamcop.net/bl.shtml",
} as const;
export type SampleName = keyof typeof samples;
