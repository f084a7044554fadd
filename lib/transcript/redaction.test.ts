import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor, redacted } from "@/lib/transcript/redaction";

const password = "Tr0ub4dor&3 horse";
const username = "ada@example.com";
const usual = createRedactor({ method: "password", username, password });
const base64 = (text: string) => Buffer.from(text).toString("base64");

it.each([
  ["as it is", password],
  ["in another case", password.toUpperCase()],
  ["without its punctuation", "Tr0ub4dor3horse"],
  ["broken by spaces", "Tr0ub 4dor& 3 ho rse"],
  ["broken over reply lines", "Tr0ub4\n535-5.7.8 dor&3 hor\n535 5.7.8 se"],
  ["percent-encoded", encodeURIComponent(password)],
  ["percent-encoded in part", "Tr0u%624dor%263%20horse"],
  ["with entities", "Tr0ub4dor&#38;3 horse"],
  ["in quoted-printable", "Tr0ub4dor=263=20horse"],
  ["in Base64", base64(password)],
  ["in Base64, in one case", base64(password).toLowerCase()],
  ["in Base64, cut short", base64(password).slice(0, 18)],
  ["in Base64, broken over lines", base64(password).replace(/.{6}/g, "$&\n535-")],
  ["joined as PLAIN sends it", base64(`\0${username}\0${password}`)],
  ["joined with an identity", base64(`${username}\0${username}\0${password}`)],
  ["joined in some other way", base64(`login ${username} with ${password} now`)],
  ["as XOAUTH2 sends it", base64(`user=${username}\x01auth=Bearer ${password}\x01\x01`)],
  ["in hexadecimal", Buffer.from(password).toString("hex")],
  ["most of it", password.slice(0, -2)],
])("takes the password out %s", (_, echo) => {
  const line = usual.redact(`535 5.7.8 no such user: ${echo} (really)`);
  expect(line).toContain(redacted);
  expect(line).toMatch(/^535 5\.7\.8 no such user: /);
  expect(line).toMatch(/\(really\)$/);
  for (const part of ["Tr0ub", "dor&3", "horse", base64(password).slice(4, 16)]) {
    expect(line.toLowerCase()).not.toContain(part.toLowerCase());
  }
});

describe("leaves the server's words alone", () => {
  it.each([
    "535 5.7.8 Error: authentication failed: (reason unavailable)",
    "334 VXNlcm5hbWU6",
    "250-smtp.example.com Hello [192.0.2.1]\n250 AUTH PLAIN LOGIN",
    "250 2.0.0 Ok: queued as 4ZbXk52Qzfz9v7K",
    "535 5.7.8 ada@example.com is not known here",
  ])("%s", (line) => {
    expect(usual.redact(line)).toBe(line);
  });

  it("even where a word is a part of the password", () => {
    const redactor = createRedactor({ method: "password", username, password: "password1" });
    expect(redactor.redact("535 Username and Password not accepted")).toBe(
      "535 Username and Password not accepted",
    );
  });

  it("where there is no secret", () => {
    expect(createRedactor({ method: "none" }).redact("220 hello")).toBe("220 hello");
  });
});

it("takes a very short password out where it stands alone", () => {
  const redactor = createRedactor({ method: "password", username, password: "no" });
  expect(redactor.redact("535 no; not no-one, nor snow")).toBe(
    `535 ${redacted}; not ${redacted}-one, nor snow`,
  );
});

it("takes out what it has learnt on the way", () => {
  const redactor = createRedactor({ method: "password", username, password });
  redactor.learn("ada@example.com 0123456789abcdef0123456789abcdef");
  expect(redactor.redact("535 digest 0123456789ABCDEF0123456789ABCDEF is wrong")).toBe(
    `535 digest ${redacted} is wrong`,
  );
});

it("reads a password in another character set", () => {
  const redactor = createRedactor({ method: "password", username, password: "Pässwörtchen" });
  expect(redactor.redact(Buffer.from("no Pässwörtchen").toString("latin1"))).not.toContain("chen");
});

it("leaves nothing of any password that a server echoes whole", () => {
  assert(
    property(
      string({ minLength: 4, maxLength: 40, unit: "binary-ascii" }).filter((text) => text.trim() === text),
      constantFrom(
        (text: string) => text,
        base64,
        (text: string) => base64(`\0${username}\0${text}`),
        (text: string) => base64(`x${text}y`),
      ),
      (secret, encode) => {
        const ours = createRedactor({ method: "password", username, password: secret });
        expect(ours.redact(`535 <${encode(secret)}>`)).not.toContain(encode(secret));
      },
    ),
  );
});

it("stays fast with a long token and a long reply", () => {
  const token = "abc123XYZ".repeat(500);
  const redactor = createRedactor({ method: "oauth2", username, accessToken: token });
  expect(redactor.redact(`535 ${"x".repeat(60_000)}`)).toHaveLength(60_004);
});
