import { assert, constantFrom, property, string } from "fast-check";
import { expect, it } from "vitest";
import { hideSecrets } from "@/lib/pasted-log/hide-secrets";
import { tidyPaste } from "@/lib/pasted-log/tidy-paste";

const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");

/** Every way in which a log or a configuration is known to hold a password; `p` is one. */
const forms: Readonly<Record<string, (p: string) => string>> = {
  "AUTH PLAIN in one line": (p) => `C: AUTH PLAIN ${base64(`\0ada@example.com\0${p}`)}`,
  "AUTH PLAIN after 334": (p) => `-> AUTH PLAIN\n<- 334\n-> ${base64(`\0ada\0${p}`)}\n<- 535 no`,
  "AUTH LOGIN of PHPMailer": (p) =>
    `CLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 VXNlcm5hbWU6\nCLIENT -> SERVER: ${base64("ada")}\nSERVER -> CLIENT: 334 UGFzc3dvcmQ6\nCLIENT -> SERVER: ${base64(p)}\nSERVER -> CLIENT: 535 no`,
  "AUTH LOGIN with the name": (p) =>
    `> AUTH LOGIN ${base64("ada")}\n< 334 UGFzc3dvcmQ6\n> ${base64(p)}\n< 535 no`,
  "AUTH LOGIN of swaks": (p) =>
    ` ~> AUTH LOGIN\n<~  334 VXNlcm5hbWU6\n ~> ${base64("ada")}\n<~  334 UGFzc3dvcmQ6\n ~> ${base64(p)}`,
  "AUTH LOGIN typed into openssl": (p) =>
    `AUTH LOGIN\n334 VXNlcm5hbWU6\n${base64("ada")}\n334 UGFzc3dvcmQ6\n${base64(p)}\n535 no`,
  "AUTH LOGIN of smtplib": (p) =>
    `send: 'AUTH LOGIN ${base64("ada")}\\r\\n'\nreply: b'334 UGFzc3dvcmQ6\\r\\n'\nsend: '${base64(p)}\\r\\n'`,
  "AUTH LOGIN of nodemailer": (p) =>
    `[2026-11-24 09:12:01] DEBUG [x] C: AUTH LOGIN\n[2026-11-24 09:12:01] DEBUG [x] S: 334 UGFzc3dvcmQ6\n[2026-11-24 09:12:01] DEBUG [x] C: ${base64(p)}`,
  XOAUTH2: (p) => `AUTH XOAUTH2 ${base64(`user=ada@example.com\x01auth=Bearer ${p}\x01\x01`)}`,
  "an object of JavaScript": (p) => `auth: { user: 'ada', pass: '${p}' },`,
  JSON: (p) => JSON.stringify({ host: "mail.example.com", auth: { user: "ada", password: p } }),
  "JSON in a log": (p) => `error options={"auth":{"user":"ada","pass":"${p}"}} failed`,
  "JSON in JSON": (p) => JSON.stringify({ error: JSON.stringify({ pass: p }) }),
  "an environment variable": (p) => `SMTP_PASSWORD=${p}`,
  "an exported variable": (p) => `export MAIL_PASSWORD="${p}"`,
  "Laravel and Django": (p) => `MAIL_PASSWORD=${p}\nEMAIL_HOST_PASSWORD = '${p}'`,
  "a PHP constant": (p) => `define( 'WPMS_SMTP_PASS', '${p}' );`,
  "a property of PHPMailer": (p) => `$mail->Password = '${p}';`,
  "a PHP array": (p) => `'password' => '${p}',`,
  print_r: (p) => `    [password] => ${p}`,
  var_dump: (p) => `  ["smtp_pass"]=>\n  string(${p.length}) "${p}"`,
  "var_dump of an object": (p) => `  ["Password"]=> string(${p.length}) "${p}"`,
  YAML: (p) => `  password: ${p}`,
  properties: (p) => `spring.mail.password=${p}`,
  XML: (p) => `<password>${p}</password>`,
  "an XML attribute": (p) => `<network host="mail.example.com" password="${p}" />`,
  ".netrc": (p) => `machine mail.example.com login ada password ${p}`,
  ".msmtprc": (p) => `password ${p}`,
  "options of swaks": (p) => `swaks -au ada -ap ${p} --auth-password ${p}`,
  "options of curl": (p) => `curl -u ada:${p} --user 'ada:${p}' smtps://mail.example.com`,
  "a URL": (p) => `smtp://ada:${encodeURIComponent(p)}@mail.example.com:587`,
  "a URL that is not escaped": (p) => `smtps://ada@example.com:${p}@mail.example.com:465`,
  "a call in Python": (p) => `    server.login("ada@example.com", "${p}")`,
  "a call in Go": (p) => `smtp.PlainAuth("", "ada@example.com", "${p}", "mail.example.com")`,
  "a call in C#": (p) => `new NetworkCredential("ada", "${p}")`,
  "a call of MailKit": (p) => `client.Authenticate("ada@example.com", "${p}");`,
  "a call in Java": (p) => `new PasswordAuthentication("ada", "${p}")`,
  Ruby: (p) => `:password => "${p}", password: '${p}'`,
  "a connection string": (p) => `Server=mail.example.com;User=ada;Password=${p};`,
  "a query": (p) => `https://example.com/send?user=ada&api_key=${encodeURIComponent(p)}&to=bob`,
  "HTTP, Bearer": (p) => `Authorization: Bearer ${p.replace(/[^\w-]/g, "x")}`,
  "HTTP, Basic": (p) => `Authorization: Basic ${base64(`ada:${p}`)}`,
  "an API key in a header": (p) => `X-Api-Key: ${p}`,
  "OAuth2 answers": (p) => `{"access_token":"${p}","refresh_token":"${p}","client_secret":"${p}"}`,
  "HTML of a settings page": (p) =>
    `&lt;input type=&quot;password&quot; name=&quot;pass&quot; value=&quot;${p}&quot;&gt; password=&quot;${p}&quot;`,
  Italian: (p) => `Password: ${p}\nParola chiave: ${p}`,
  German: (p) => `Passwort: ${p}\nKennwort = "${p}"`,
  "French and Spanish": (p) => `Mot de passe : ${p}\nContraseña: ${p}`,
};

/** What people and providers use; with quotes or spaces in it the forms above would not be well-formed. */
const password = string({
  unit: constantFrom(..."abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%*+-._~?^$@/".split("")),
  minLength: 8,
  maxLength: 40,
}).filter((text) => /[a-z]/.test(text) && /\d/.test(text) && !/^[@/]|[@/]$|[@/]{2}/.test(text));

it.each(Object.entries(forms))("hides the password in %s", (_, form) => {
  assert(
    property(password, (p) => {
      const shown = hideSecrets(tidyPaste(form(p))).text;
      const tokenised = p.replace(/[^\w-]/g, "x");
      for (const secret of [p, tokenised, encodeURIComponent(p), base64(p)])
        expect(shown).not.toContain(secret);
    }),
    { numRuns: 60 },
  );
});

it.each([
  "250-AUTH LOGIN PLAIN XOAUTH2",
  "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
  "535-5.7.8 Username and Password not accepted. For more information, go to",
  "SMTP Error: Could not authenticate.",
  "Password command failed: 535 Authentication failed",
  "550 5.7.1 Please use an application password: see https://example.com/help",
  "SERVER -> CLIENT: 250 2.0.0 Ok: queued as 3F2A11C0DE",
])("leaves %j alone", (line) => {
  expect(hideSecrets(line)).toEqual({ text: line, hidden: 0 });
});
