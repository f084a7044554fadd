import { expect, it } from "vitest";
import { hiddenMark, hideSecrets } from "@/lib/pasted-log/hide-secrets";
import { samples } from "@/lib/pasted-log/samples";

const plain = Buffer.from("\0ada@example.com\0hunter2").toString("base64");
const password = Buffer.from("hunter2").toString("base64");
const bearer = Buffer.from("user=ada@example.com\x01auth=Bearer ya29.secret\x01\x01").toString("base64");

it.each([
  ["AUTH PLAIN in one line", `C: AUTH PLAIN ${plain}`, plain],
  ["AUTH PLAIN after 334", `AUTH PLAIN\n334\n${plain}`, plain],
  [
    "AUTH LOGIN of PHPMailer",
    `CLIENT -> SERVER: AUTH LOGIN\nSERVER -> CLIENT: 334 x\nCLIENT -> SERVER: ${password}`,
    password,
  ],
  [
    "AUTH LOGIN of swaks",
    ` ~> AUTH LOGIN\n<~  334 VXNlcm5hbWU6\n ~> YWRh\n<~  334 UGFzc3dvcmQ6\n ~> ${password}`,
    password,
  ],
  ["smtplib", `send: 'AUTH PLAIN ${plain}\\r\\n'`, plain],
  ["XOAUTH2", `AUTH XOAUTH2 ${bearer}`, bearer],
  ["readable base64 anywhere", `debug payload ${plain} end`, plain],
  ["an object's field", "auth: { user: 'ada', pass: 'hunter2' }", "hunter2"],
  ["a quoted field with spaces", 'password = "my hunter2 word"', "hunter2"],
  ["an environment variable", "SMTP_PASSWORD=hunter2", "hunter2"],
  ["a PHP constant", "define( 'WPMS_SMTP_PASS', 'x' ); $smtp_pass => 'hunter2'", "hunter2"],
  ["a URL", "smtp://ada:hunter2@smtp.example.com:587", "hunter2"],
  ["a SendGrid key", "using SG.aaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbb", "SG.aaaa"],
  ["a Brevo key", "xsmtpsib-0123456789abcdef-XYZ", "0123456789abcdef"],
  ["an AWS key", "AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"],
  ["a bearer token", "Authorization: Bearer abcdef.ghijkl-mnop", "ghijkl"],
  ["a JSON web token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln", "eyJzdWIiOiJhIn0"],
])("hides %s", (_, text, secret) => {
  const { text: shown, hidden } = hideSecrets(text);
  expect(shown).not.toContain(secret);
  expect(shown).toContain(hiddenMark);
  expect(hidden).toBeGreaterThan(0);
});

it.each([
  ["AUTH PLAIN", `AUTH PLAIN ${plain}`],
  ["AUTH LOGIN", `AUTH LOGIN\n334 VXNlcm5hbWU6\nYWRhQGV4YW1wbGUuY29t\n334 UGFzc3dvcmQ6\n${password}`],
  [
    "XOAUTH2",
    `AUTH XOAUTH2 ${Buffer.from("user=ada@example.com\x01auth=Bearer hunter2\x01\x01").toString("base64")}`,
  ],
])("hides the password of %s where a server repeats it in plain, and leaves the name", (_, signIn) => {
  const refusal = "535 ada@example.com: no such password";
  const { text } = hideSecrets(`${signIn}\n${refusal} hunter2`);
  expect(text.split("\n").at(-1)).toBe(`${refusal} ${hiddenMark}`);
});

it.each([
  "535 5.7.8 Username and Password not accepted",
  "SMTP ERROR: Password command failed: 535 Incorrect authentication data",
  "334 UGFzc3dvcmQ6",
  "250-AUTH LOGIN PLAIN XOAUTH2",
  "Host: smtp.example.com\nPort: 587",
  "queued as 4F2A11B7C3D9E",
])("leaves %j alone", (text) => {
  expect(hideSecrets(text)).toEqual({ text, hidden: 0 });
});

it("hides what the samples hold, and keeps the number of lines", () => {
  for (const sample of Object.values(samples)) {
    const { text } = hideSecrets(sample);
    expect(text).not.toMatch(/hunter2|aHVudGVyMg/);
    expect(text.split("\n").length).toBe(sample.split("\n").length);
  }
});

it("counts a secret once", () => {
  expect(hideSecrets("auth: { user: 'ada', pass: 'hunter2' }")).toEqual({
    text: `auth: { user: 'ada', pass: ${hiddenMark} }`,
    hidden: 1,
  });
});

it.each([
  ["letters", "a".repeat(256 * 1024)],
  ["named fields", "password=".repeat(29_000)],
  ["keys", "key-".repeat(65_000)],
  ["half links", "smtp://a:".repeat(29_000)],
  ["open fields", '"pass"=>\n'.repeat(28_000)],
  ["tags", "<password ".repeat(26_000)],
])("comes to an end with 256 KiB of %s", (_, text) => {
  hideSecrets(text);
});
