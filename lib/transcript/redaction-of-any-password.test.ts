import { array, assert, constantFrom, integer, property, record, string } from "fast-check";
import { expect, it } from "vitest";
import { createRedactor } from "@/lib/transcript/redaction";
import { withoutSecrets } from "@/lib/transcript/report";

const username = "ada@example.com";
const base64 = (text: string) => Buffer.from(text).toString("base64");
const eachByte = (text: string, form: (hex: string) => string) =>
  [...Buffer.from(text)].map((byte) => form(byte.toString(16).padStart(2, "0"))).join("");

type Form = (secret: string) => string;

/** Forms that a reader, or a browser, sees through at once. */
const spelled: readonly Form[] = [
  (secret) => secret,
  (secret) => secret.toUpperCase(),
  (secret) => secret.toLowerCase(),
  (secret) => JSON.stringify({ user: username, secret }),
  (secret) => `password=${secret}&user=${username}`,
  (secret) => `smtps://${encodeURIComponent(username)}:${encodeURIComponent(secret)}@mail.example.com`,
  (secret) => eachByte(secret, (hex) => `%${hex}`),
  (secret) => eachByte(secret, (hex) => `=${hex.toUpperCase()}`),
  (secret) => eachByte(secret, (hex) => `&#x${hex};`),
  (secret) => eachByte(secret, (hex) => `\\x${hex}`),
];
/** Forms that have to be decoded. */
const coded: readonly Form[] = [
  (secret) => Buffer.from(secret).toString("hex"),
  base64,
  (secret) => base64(secret).replace(/=+$/, ""),
  (secret) => Buffer.from(secret).toString("base64url"),
  (secret) => base64(`${secret}\r\n`),
  (secret) => `AUTH PLAIN ${base64(`\0${username}\0${secret}`)}`,
  (secret) => base64(`${username}\0${username}\0${secret}`),
  (secret) => base64(`user=${username}\x01auth=Bearer ${secret}\x01\x01`),
];

const unescaped = (text: string) =>
  text.replace(/(?:%|=|&#x|\\x)([0-9a-f]{2});?/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** What is left of a text for whoever ignores case, punctuation, line breaks and reply codes. */
function lettersOf(text: string): string {
  return text
    .replace(/^[2-5]\d\d[ -](?:\d\.\d+\.\d+ )?/gm, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The telling parts of a text: a dozen letters, or all of a shorter one. */
function piecesOf(letters: string): readonly string[] {
  const length = Math.min(12, letters.length);
  return Array.from({ length: letters.length - length + 1 }, (_, start) =>
    letters.slice(start, start + length),
  );
}

/** Of a coded form, those that are not there without the secret. */
function codedPieces(form: Form, secret: string): readonly string[] {
  const around = lettersOf(form(""));
  return piecesOf(lettersOf(form(secret))).filter((piece) => !around.includes(piece));
}

const password = string({ minLength: 8, maxLength: 48, unit: "grapheme-ascii" }).filter(
  (text) => lettersOf(text).length >= 8,
);
/** Where a server breaks its echo, and with what. */
const broken = record({
  cuts: array(integer({ min: 0, max: 200 }), { maxLength: 3 }),
  glue: constantFrom("\n535-5.7.8 ", "\n535 ", "\r\n", " ", "\t", "...", "\u200b"),
});

it.each([
  {
    how: "spelled",
    forms: spelled,
    read: unescaped,
    traces: (_: Form, secret: string) => piecesOf(lettersOf(secret)),
  },
  { how: "coded", forms: coded, read: (text: string) => text, traces: codedPieces },
])("leaves no trace of any password, however it is $how and broken up", ({ forms, read, traces }) => {
  assert(
    property(password, constantFrom(...forms), broken, (secret, form, { cuts, glue }) => {
      const echo = form(secret);
      const said = cuts
        .filter((cut) => cut < echo.length)
        .toSorted((a, b) => b - a)
        .reduce((text, cut) => text.slice(0, cut) + glue + text.slice(cut), echo);
      const { redact } = createRedactor({ method: "password", username, password: secret });

      const left = lettersOf(read(redact(`535 5.7.8 rejected: ${said}`)));
      for (const trace of traces(form, secret)) expect(left).not.toContain(trace);
    }),
    { numRuns: 300 },
  );
});

it("hides a user name that is the secret, in settings and in what the server says", () => {
  assert(
    property(password, (secret) => {
      const auth = { method: "password", username: secret.trim(), password: secret } as const;
      const settings = {
        host: "mail.example.com",
        port: 587,
        security: "starttls",
        auth,
        from: { address: "ada@example.com" },
      } as const;
      const shown = JSON.stringify(withoutSecrets(settings));
      expect(shown).not.toContain(JSON.stringify(auth.username));
      expect(createRedactor(auth).redact(`535 no user <${auth.username}>`)).not.toContain(auth.username);
    }),
  );
});
