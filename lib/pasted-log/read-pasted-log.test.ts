import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { readPastedLog } from "@/lib/pasted-log/read-pasted-log";
import { type SampleName, samples } from "@/lib/pasted-log/samples";

it.each<[SampleName, object]>([
  [
    "reply",
    { failure: { stage: null, reply: expect.stringMatching(/^535-5\.7\.8 Username/) }, tellingLines: [0, 1] },
  ],
  [
    "phpmailer",
    {
      failure: { stage: "auth", reply: expect.stringMatching(/^534-5\.7\.9 Application/) },
      settings: { host: "smtp.gmail.com", port: 587, security: "starttls" },
    },
  ],
  [
    "wpMailSmtp",
    {
      failure: { stage: "connect", error: { code: null, happened: "silent" } },
      settings: { host: "smtp.example.com", port: 587, security: "starttls" },
    },
  ],
  [
    "nodemailer",
    {
      failure: { stage: "auth", reply: "535 Authentication failed: Bad username / password" },
      settings: { host: "smtp.sendgrid.net", port: 587, security: "starttls", username: "ada@example.com" },
    },
  ],
  [
    "python",
    { failure: { stage: "auth", reply: expect.stringMatching(/^535 5\.7\.139 /) }, tellingLines: [5] },
  ],
  [
    "java",
    {
      failure: { stage: "tls", error: { code: null, happened: "certificate-untrusted" } },
      settings: { host: "smtp.gmail.com", port: 465, security: "tls" },
    },
  ],
  [
    "go",
    { failure: { stage: "connect", error: { code: null, happened: "refused" } }, settings: { port: 25 } },
  ],
  ["dotnet", { failure: { reply: expect.stringMatching(/^5\.7\.57 Client not authenticated/) } }],
  ["ruby", { failure: { reply: expect.stringMatching(/^553 5\.7\.1 /) } }],
  [
    "bounce",
    {
      failure: { reply: expect.stringMatching(/User unknown in local recipient table$/) },
      settings: { host: "mx.example.org" },
      tellingLines: [14],
    },
  ],
  [
    "swaks",
    {
      failure: { stage: "rcpt", reply: "554 5.7.1 <bob@example.org>: Relay access denied" },
      settings: { host: "mail.example.com", port: 25 },
      tellingLines: [9],
    },
  ],
  [
    "openssl",
    {
      failure: { stage: "starttls", error: { code: null, happened: "certificate-expired" } },
      settings: { host: "mail.example.com", port: 587, security: "starttls" },
    },
  ],
  [
    "curl",
    {
      failure: { stage: "tls", error: { code: null, happened: "plain-against-tls" } },
      settings: { host: "smtp.example.com", port: 465 },
    },
  ],
  [
    "msmtp",
    {
      failure: { stage: "auth", reply: expect.stringMatching(/^535 5\.7\.8/) },
      settings: { host: "mail.example.com", username: "ada" },
    },
  ],
  [
    "postfix",
    {
      failure: { stage: "body", reply: expect.stringMatching(/^550-5\.7\.26 .*unauthenticated\.$/) },
      settings: { host: "gmail-smtp-in.l.google.com", port: 25 },
    },
  ],
  ["exim", { failure: { stage: "rcpt", reply: expect.stringMatching(/^550-JunkMail/) } }],
])("reads the sample %s", (name, found) => {
  expect(readPastedLog(samples[name])).toMatchObject(found);
});

it.each(["", "hello", "Dear support, the mail does not work.", "250 OK\n250 2.0.0 queued as ABC"])(
  "finds nothing telling in %j",
  (text) => {
    expect(readPastedLog(text)).toBeNull();
  },
);

it("reads a conversation up to what was refused, not the goodbye", () => {
  const log = "C: MAIL FROM:<a@b.example>\nS: 550-5.7.1 no\nS: 550 5.7.1 never\nC: QUIT\nS: 421 bye";
  expect(readPastedLog(log)).toMatchObject({
    failure: { stage: "mail", reply: "550-5.7.1 no\n550 5.7.1 never" },
    tellingLines: [1, 2],
  });
});

it("reads a reply that begins behind a sentence of the program", () => {
  const text = "SMTPSendFailedException: 550-5.7.1 This message was rejected because of\n550 5.7.1 its body.";
  expect(readPastedLog(text)).toMatchObject({
    failure: {
      stage: "body",
      reply: "550-5.7.1 This message was rejected because of\n550 5.7.1 its body.",
    },
    tellingLines: [0, 1],
  });
});

it.each([
  [
    "mail",
    "The mail server responded:  5.1.8 no such domain. Please verify that your email address is correct.",
  ],
  [
    "body",
    "Der Mail-Server antwortete: 5.7.1 Spam. Bitte überprüfen Sie die Nachricht und versuchen Sie es erneut.",
  ],
])("reads what Thunderbird quotes without its code at %s", (_, text) => {
  expect(readPastedLog(text)?.failure.reply).toMatch(/^5\.\d\.\d \w[\w ]+$/);
});

it.each([
  [
    "of sendmail",
    ">>> RCPT To:<ada@example.net>\n<<< 550 Cannot route to <ada@example.net>\n<<< 503 need RCPT command",
  ],
  [
    "of Postfix",
    "<ada@example.net>: host mx.example.net[192.0.2.1] said: 550 Cannot route\n from here (in reply to RCPT TO command)",
  ],
  ["of Exim", "    550 Cannot route\n    to anybody"],
])("reads a bounce %s to its end and no further", (_, text) => {
  expect(readPastedLog(text)?.failure.reply).toMatch(/^550 Cannot route (?:to|from) [<\w]/);
});

it("reads Python's bytes as the characters that they stand for", () => {
  expect(readPastedLog("SMTPAuthenticationError: (550, b'\\xd3\\xc3\\xbb\\xa7')")?.failure.reply).toBe(
    "550 ÓÃ»§",
  );
});

it("never throws, and tells lines that exist", () => {
  assert(
    property(string({ unit: "binary", maxLength: 400 }), (text) => {
      const found = readPastedLog(text);
      const count = text.split("\n").length;
      expect(found?.tellingLines.every((line) => line < count)).not.toBe(false);
    }),
  );
});

it.each([
  ["one long line", "a".repeat(256 * 1024)],
  ["dots", "mail.".repeat(50_000)],
  ["many short lines", "550 no\n".repeat(36_000)],
  ["words of programs", "Error: failed: host connect to smtp. ".repeat(7_000)],
  ["a folded field", `Diagnostic-Code: smtp; 550 x${"\n y".repeat(80_000)}`],
])("comes to an end with 256 KiB of %s", (_, text) => {
  readPastedLog(text);
});

it.each([
  ["en", "Server Response: '550 relay not permitted', Port: 25"],
  ["it", "Protocollo: SMTP, Risposta del server: '550 relay not permitted', Porta: 25"],
  ["de", "Protokoll: SMTP, Serverantwort: '550 relay not permitted', Port: 25"],
  ["fr", "Protocole : SMTP, Réponse du serveur : '550 relay not permitted', Port : 25"],
  ["es", "Protocolo: SMTP, Respuesta del servidor: '550 relay not permitted', Puerto: 25"],
  ["pt", "Protocolo: SMTP, Resposta do servidor: '550 relay not permitted', Porta: 25"],
])("reads what Windows' mail programs quote in %s", (_, text) => {
  expect(readPastedLog(text)?.failure.reply).toBe("550 relay not permitted");
});

it("takes settings that contradict themselves for a failure", () => {
  const text = "$mail->SMTPSecure = 'tls';\n$mail->Port = 465;\nthen the page hangs";
  expect(readPastedLog(text)).toMatchObject({ failure: { error: { happened: "settings-contradict" } } });
  expect(readPastedLog(text.replace("465", "587"))).toBeNull();
});
