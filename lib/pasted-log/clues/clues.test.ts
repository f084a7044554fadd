import { expect, it } from "vitest";
import { readPaste } from "@/lib/pasted-log/read-paste";
import type { Clue } from "@/lib/transcript/clue";

const cluesOf = (text: string) => readPaste(text).log?.clues ?? [];
const refused = "\n535 5.7.8 Authentication failed";
const timeout = "\nError: connect ETIMEDOUT 192.0.2.7:587";

it.each<[Clue, string, string]>([
  [
    "delivers-to-mx",
    "postfix/smtp[1]: connect to mx.example.org[192.0.2.5]:25: Connection timed out",
    "postfix/smtp[1]: connect to smtp.example.org[192.0.2.5]:587: Connection timed out",
  ],
  [
    "host-is-mx",
    "connect to aspmx.l.google.com:25: Connection timed out",
    "connect to smtp.gmail.com:587: Connection timed out",
  ],
  ["ipv6-failed", "connect ENETUNREACH 2001:db8::25:587", "connect ENETUNREACH 192.0.2.7:587"],
  ["ipv4-failed", "connect ENETUNREACH 192.0.2.7:587", "connect ENETUNREACH 2001:db8::25:587"],
  [
    "ipv4-works",
    "connect to mx.example.org[2001:db8::1]:25: timed out\nConnected to 192.0.2.7:25",
    "connect to mx.example.org[2001:db8::1]:25: timed out\nconnect to 192.0.2.7:25: timed out",
  ],
  [
    "ehlo-is-local",
    "> EHLO [127.0.0.1]\n< 421 4.7.0 Try again later, closing",
    "> EHLO web.example.com\n< 421 4.7.0 Try again",
  ],
  ["ehlo-is-malformed", `SMTP helo: My Monitor${timeout}`, `SMTP helo: monitor.example.com${timeout}`],
  [
    "client-is-private",
    "NOQUEUE: reject: RCPT from unknown[172.18.0.3]: 450 4.7.1 Client host rejected",
    "NOQUEUE: reject: RCPT from unknown[203.0.113.3]: 450 4.7.1 Client host rejected",
  ],
  ["in-container", `docker compose up${timeout}`, timeout],
  ["proxied-address", "connect ETIMEDOUT 104.21.3.4:587", "connect ETIMEDOUT 104.40.3.4:587"],
  ["works-elsewhere", `${timeout}\n(works on my laptop)`, `${timeout}\n(nothing works)`],
  [
    "password-works-elsewhere",
    `${refused}\nThe same password works in webmail.`,
    `${refused}\nThe same error again.`,
  ],
  ["small-passes", `${timeout}\nShort mails go through.`, `${timeout}\nLong mails do not.`],
  [
    "issued-by-inspector",
    "i:/O=avast! Web/Mail Shield/CN=avast! Web/Mail Shield Root\nself signed certificate in certificate chain",
    "i:/O=Example CA\nself signed certificate in certificate chain",
  ],
  ["oauth-on", `Use OAuth2 for authentication: on${refused}`, `Use OAuth2 for authentication: off${refused}`],
  [
    "graph-permission",
    `permissions: Mail.Send${refused}`,
    `permissions: Mail.Send, SMTP.SendAsApp${refused}`,
  ],
  [
    "username-empty",
    `postfix/smtpd: SASL LOGIN authentication failed, sasl_username=${refused}`,
    `postfix/smtpd: SASL LOGIN authentication failed, sasl_username=ada${refused}`,
  ],
  [
    "password-empty",
    `SERVER -> CLIENT: 334 UGFzc3dvcmQ6\nCLIENT -> SERVER:\nSERVER -> CLIENT: 535 no`,
    `SERVER -> CLIENT: 334 UGFzc3dvcmQ6\nCLIENT -> SERVER: c2VjcmV0\nSERVER -> CLIENT: 535 no`,
  ],
  [
    "security-against-port",
    `$mail->SMTPSecure = 'ssl';\n$mail->Port = 587;${timeout}`,
    `$mail->SMTPSecure = 'ssl';\n$mail->Port = 465;\nError: connect ETIMEDOUT 192.0.2.7:465`,
  ],
  [
    "two-securities",
    `EMAIL_USE_TLS=True\nEMAIL_USE_SSL=True${timeout}`,
    `EMAIL_USE_TLS=True\nEMAIL_USE_SSL=False${timeout}`,
  ],
  [
    "key-not-read",
    `{ host: "smtp.example.com", secureConnection: true }${timeout}`,
    `{ host: "smtp.example.com", secure: true }${timeout}`,
  ],
  [
    "false-as-text",
    "SMTP_USE_TLS=False\nSTARTTLS extension not supported by server.",
    "SMTP_USE_TLS=True\nSTARTTLS extension not supported by server.",
  ],
  [
    "port-not-set",
    "smtp_server: mail.example.com\ndial tcp 192.0.2.10:25: connect: connection timed out",
    "smtp_server: mail.example.com\nsmtp_port: 25\ndial tcp 192.0.2.10:25: connect: connection timed out",
  ],
  [
    "host-not-taken",
    "MAIL_HOST=smtp.example.com\nconnect ECONNREFUSED 127.0.0.1:587",
    "MAIL_HOST=localhost\nconnect ECONNREFUSED 127.0.0.1:587",
  ],
  [
    "url-cut",
    "smtp://adalovelace:a/b@smtp.example.com:587\ngetaddrinfo ENOTFOUND adalovelace",
    "smtp://adalovelace:a/b@smtp.example.com:587\ngetaddrinfo ENOTFOUND smtp.example.com",
  ],
  [
    "secret-holds-hash",
    `MAIL_PASSWORD=ab#cd${refused}`,
    `MAIL_PASSWORD=abcd # mine${refused}`.replace(" # mine", ""),
  ],
  ["secret-holds-dollar", `MAIL_PASSWORD="ab$cd"${refused}`, "MAIL_PASSWORD=${SECRET}" + refused],
  ["secret-holds-umlaut", `password: "Käse"${refused}`, `password: "Kase"${refused}`],
  ["secret-is-quoted", `MAIL_PASSWORD='ab#cd'${refused}`, `MAIL_PASSWORD=ab#cd${refused}`],
  [
    "secret-holds-url-sign",
    `smtp://ada:a/b@smtp.example.com:587${refused}`,
    `smtp://ada:a%2Fb@smtp.example.com:587${refused}`,
  ],
  ["at-digitalocean", `my droplet${timeout}`, timeout],
  ["at-railway", `up.railway.app${timeout}`, timeout],
  ["at-hetzner", `a server at Hetzner${timeout}`, `mail.your-server.de${timeout}`],
  ["settings-in-env", `MAIL_HOST=smtp.example.com${timeout}`, `mail.host=smtp.example.com${timeout}`],
  ["settings-in-php", `$mail->Host = 'smtp.example.com';${timeout}`, timeout],
])("tells %s", (clue, with_, without) => {
  expect(cluesOf(with_)).toContain(clue);
  expect(cluesOf(without)).not.toContain(clue);
});

it("keeps nothing of a password", () => {
  const read = readPaste("MAIL_PASSWORD=correct#horse\nsmtp://ada:battery$staple@smtp.example.com\n535 no");
  expect(JSON.stringify(read)).not.toMatch(/correct|horse|battery|staple/);
});
