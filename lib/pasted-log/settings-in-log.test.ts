import { expect, it } from "vitest";
import { settingsInLog } from "@/lib/pasted-log/settings-in-log";

const server = (host: string, port: number, security: string) => ({ host, port, security });
const example = "smtp.example.com";

/** The same settings in the form of each program. */
it.each<[string, string, object]>([
  [
    "Laravel",
    `MAIL_HOST=${example}\nMAIL_PORT=587\nMAIL_USERNAME=ada@example.com\nMAIL_ENCRYPTION=tls`,
    { ...server(example, 587, "starttls"), username: "ada@example.com" },
  ],
  [
    "Django",
    `EMAIL_HOST = '${example}'\nEMAIL_PORT = 465\nEMAIL_USE_SSL = True\nEMAIL_HOST_USER = "ada"`,
    { ...server(example, 465, "tls"), username: "ada" },
  ],
  [
    "a nested environment",
    `AUTHENTIK_EMAIL__HOST=${example}\nAUTHENTIK_EMAIL__PORT=465\nAUTHENTIK_EMAIL__USE_SSL=true\nAUTHENTIK_EMAIL__FROM=ada@example.com`,
    { ...server(example, 465, "tls"), from: "ada@example.com" },
  ],
  [
    "docker-compose",
    `    environment:\n      - SMTP_HOST=${example}\n      - SMTP_PORT=2525\n      - DB_HOST=db.example.com`,
    server(example, 2525, "starttls"),
  ],
  [
    "YAML",
    `smtp:\n  host: ${example}\n  port: 465\n  tls: true\n  username: ada`,
    { ...server(example, 465, "starttls"), username: "ada" },
  ],
  ["INI", `[smtp]\nhost = ${example}:587\nuser = ada\nstarttls_policy = x`, server(example, 587, "starttls")],
  [
    "glued names",
    `'mail_smtphost' => '${example}',\n'mail_smtpport' => '465',\n'mail_smtpsecure' => 'ssl',`,
    server(example, 465, "tls"),
  ],
  [
    "PHPMailer",
    `$mail->Host = '${example}';\n$mail->SMTPAuth = true;\n$mail->SMTPSecure = PHPMailer::ENCRYPTION_SMTPS;\n$mail->Port = 465;\n$mail->Username = 'ada';`,
    { ...server(example, 465, "tls"), username: "ada" },
  ],
  [
    "constants of PHP",
    `define( 'WPMS_SMTP_HOST', '${example}' );\ndefine( 'WPMS_SMTP_PORT', 587 );\ndefine( 'WPMS_SSL', 'ssl' );`,
    server(example, 587, "tls"),
  ],
  [
    "nodemailer",
    `createTransport({ host: "${example}", port: 465, secure: true, auth: { user: "ada" } })`,
    { ...server(example, 465, "tls"), username: "ada" },
  ],
  ["a service of nodemailer", `createTransport({ service: "Gmail", auth })`, { host: "smtp.gmail.com" }],
  [
    "JSON",
    `{"smtp":{"hostname":"${example}","port":"587","secure":false}}`,
    server(example, 587, "starttls"),
  ],
  [
    "Java",
    `mail.smtp.host=${example}\nmail.smtp.port=465\nmail.smtp.ssl.enable=true\nspring.mail.username=ada`,
    { ...server(example, 465, "tls"), username: "ada" },
  ],
  [
    "properties put in code",
    `props.put("mail.smtp.host", "${example}");\nprops.put("mail.smtp.port", "587");\nprops.put("mail.smtp.starttls.enable", "true");`,
    server(example, 587, "starttls"),
  ],
  [
    "Ruby",
    `config.action_mailer.smtp_settings = { address: '${example}', port: 587, enable_starttls_auto: true }`,
    { port: 587, security: "starttls" },
  ],
  [
    "a DSN",
    `MAILER_DSN=smtp://ada:secret@${example}:465?encryption=ssl`,
    { ...server(example, 465, "tls"), username: "ada" },
  ],
  [
    "a URL with TLS",
    `smtps://ada%40example.com:x@${example}`,
    { host: example, security: "tls", username: "ada@example.com" },
  ],
  ["a scheme of PHP", `'smtp_host' => 'ssl://${example}',\n'smtp_port' => 465`, server(example, 465, "tls")],
  ["smtplib", `server = smtplib.SMTP_SSL("${example}", 465)`, server(example, 465, "tls")],
  ["gomail", `d := gomail.NewDialer("${example}", 587, "ada", "x")`, server(example, 587, "starttls")],
  ["net/smtp", `smtp.SendMail("${example}:587", auth, from, to, msg)`, server(example, 587, "starttls")],
  [
    "MailKit",
    `client.Connect("${example}", 587, SecureSocketOptions.StartTls);`,
    server(example, 587, "starttls"),
  ],
  ["Swift Mailer", `new Swift_SmtpTransport('${example}', 465, 'ssl')`, server(example, 465, "tls")],
  ["msmtp", `account default\nhost ${example}\nport 587\ntls on\nuser ada`, server(example, 587, "starttls")],
  ["a page of settings", `SMTP server: ${example} Port: 587 SSL: on`, server(example, 587, "tls")],
  [
    "a page with wide gaps",
    `SMTP server: ${example}  SMTP server port: 587  SMTP helo: Monitor`,
    server(example, 587, "starttls"),
  ],
  [
    "Windows Live Mail in Portuguese",
    `Servidor: '${example}'\nProtocolo: SMTP\nPorta: 465\nSecure(SSL): Sim`,
    server(example, 465, "tls"),
  ],
  [
    "a dialog in Italian",
    `Server di posta in uscita: ${example}\nPorta: 465\nNome utente: ada`,
    { ...server(example, 465, "tls"), username: "ada" },
  ],
  [
    "an error with host and port",
    `SMTP Error: failed to connect to ${example}:587`,
    server(example, 587, "starttls"),
  ],
  [
    "an address that was dialled",
    `dial tcp 192.0.2.7:25: connect: connection timed out\nsmtp_server: ${example}`,
    server(example, 25, "starttls"),
  ],
  [
    "JavaMail",
    `Could not connect to SMTP host: ${example}, port: 465, response: -1`,
    server(example, 465, "tls"),
  ],
])("reads the settings of %s", (_, text, found) => {
  expect(settingsInLog(text).found).toMatchObject(found);
});

it.each([
  ["a database", "DB_HOST=db.example.com\nDB_PORT=5432"],
  ["a web program", "PORT=3000\nHOST=0.0.0.0"],
  ["a file of a trace", "at /srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:587:13"],
  ["IMAP", "IMAP_HOST=imap.example.com\nIMAP_PORT=993"],
  ["what is switched off", "#MAIL_HOST=smtp.example.com\n// port: 587"],
])("takes nothing from the settings of %s", (_, text) => {
  expect(settingsInLog(text).found).toEqual({});
});

it("keeps no password, and says where each setting stands", () => {
  const read = settingsInLog(`MAIL_HOST=${example}\nMAIL_PASSWORD=correct-horse`);
  expect(JSON.stringify(read)).not.toContain("horse");
  expect(read.settings).toMatchObject([
    { name: "host", key: "MAIL_HOST", form: "env", line: 0 },
    { name: "password", value: "", line: 1 },
  ]);
});
