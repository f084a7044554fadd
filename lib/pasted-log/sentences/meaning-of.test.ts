import { expect, it } from "vitest";
import { meaningOfSentence, sentenceTables } from "@/lib/pasted-log/sentences/meaning-of";

const known = sentenceTables.flatMap(({ rows }) =>
  rows.flatMap(({ says, happened, stage }) =>
    Object.values(says)
      .flat()
      .map((sentence) => ({ sentence: sentence.replaceAll("%", "smtp.example.com"), happened, stage })),
  ),
);

it.each(known)("reads “$sentence”", ({ sentence, happened }) => {
  expect(meaningOfSentence(sentence)?.happened).toBe(happened);
});

it.each(known)("reads “$sentence” behind a program's own words", ({ sentence, happened }) => {
  expect(meaningOfSentence(`Mailer Error: ${sentence.toUpperCase()}`)?.happened).toBe(happened);
});

it("says when and where every table was read", () => {
  expect(sentenceTables.every(({ source }) => /20\d\d$|20\d\d\b/.test(source))).toBe(true);
});

it.each([
  ["PHP Fatal error: Uncaught Exception: Could not instantiate mail function.", "mail-function-failed"],
  ['Warning: mail(): Failed to connect to mailserver at "localhost" port 25', "mail-function-failed"],
  ["PHP Warning: fsockopen() has been disabled for security reasons", "function-disabled"],
  [
    'fsockopen(): Unable to find the socket transport "ssl" - did you forget to enable it?',
    "runtime-lacks-tls",
  ],
  ["SASL authentication failure: No worthy mechs found", "mechanism-missing-here"],
  ["The mailer DSN is invalid.", "url-invalid"],
  ["TypeError [ERR_INVALID_URL]: Invalid URL", "url-invalid"],
  ["`SMTP_SECURITY` is invalid. It needs to be one of the following options", "setting-invalid"],
  ["UnicodeEncodeError: 'ascii' codec can't encode character '\\xe4'", "not-ascii"],
  ["x509: failed to load system roots and no roots provided", "no-authorities"],
  ["the trustAnchors parameter must be non-empty", "no-authorities"],
  ["invalid peer certificate: Other(OtherError(UnsupportedCertVersion))", "certificate-version-1"],
  ["invalid peer certificate: UnknownIssuer", "certificate-untrusted"],
  ["invalid peer certificate: NotValidForName", "certificate-for-another-name"],
  ["EE certificate key too weak, dh key too small", "weak-key-exchange"],
  ["Host not found, try again", "name-not-found"],
  ["Name service error for name=mail.example.com type=A: Host not found, try again", "resolver-failed"],
  ["Could not connect to SMTP host: smtp.example.com, port: 465, response: -1", "tls-expected"],
  ["SSL_connect error to mx.example.com[192.0.2.5]:25: Connection timed out", "handshake-silent"],
])("reads %s", (sentence, happened) => {
  expect(meaningOfSentence(sentence)?.happened).toBe(happened);
});
