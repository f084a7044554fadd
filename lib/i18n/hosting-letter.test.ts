import { expect, it } from "vitest";
import { hostingLetter } from "@/lib/i18n/hosting-letter";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

const blocked = {
  stage: "connect",
  reply: null,
  code: null,
  enhancedCode: null,
  errorCode: null,
  message: "",
};
const english = { locale: "en", testedFrom: "unknown" } as const;

it("asks for the port, with the evidence", () => {
  const { subject, body } = hostingLetter(blockedReport, english);
  expect(subject).toBe("Please open outgoing TCP port 587 to blocked.practice.test");
  expect(body).toContain("Measured on November 24, 2026 at 10:03 AM UTC, from the address 203.0.113.9:");
  expect(body).toContain("- port 587 (STARTTLS): no answer to the connection");
  expect(body).toContain("- port 2525 (STARTTLS): answers in 84 ms");
  expect(body).toContain("- port 465 (TLS): no answer to the connection");
});

it.each([
  ["connect", "ECONNREFUSED", "the connection was refused"],
  ["greeting", "ETIMEDOUT", "the connection stands, then no greeting comes"],
  ["tls", "ECONNRESET", "the connection failed (ECONNRESET)"],
] as const)("says what was seen of the chosen port: %s %s", (stage, errorCode, finding) => {
  const failure = { ...blocked, stage, errorCode, message: "read ECONNRESET" };
  expect(hostingLetter({ ...blockedReport, failure }, english).body).toContain(
    `- port 587 (STARTTLS): ${finding}`,
  );
});

it("names each port once", () => {
  const again = { port: 587, security: "tls", status: "blocked", reached: "connect" } as const;
  const report = { ...blockedReport, alternatives: [{ ...again, signedIn: null, ms: 2_500 }] };
  expect(hostingLetter(report, english).body.match(/port 587 \(/g)).toHaveLength(1);
});

it.each([
  ["site", "From its server on your hosting", "from the server of the website"],
  ["elsewhere", "your server itself was not tested", "from a machine outside your network"],
  ["unknown", "From the machine that tested it", "from the machine that runs Portwise"],
] as const)("claims only what was measured: %s", (testedFrom, request, place) => {
  const { body } = hostingLetter({ ...blockedReport, ranFrom: null }, { locale: "en", testedFrom });
  expect(body).toContain(request);
  expect(body).toContain(`${place}:`);
});

it("is written in the language of who reads it, codes aside", () => {
  const failure = { ...blocked, stage: "tls", errorCode: "ECONNRESET", message: "read ECONNRESET" } as const;
  const { body } = hostingLetter({ ...blockedReport, failure }, { locale: "it", testedFrom: "site" });
  expect(body).toContain("Vi chiedo di permettere");
  expect(body).toContain("- porta 587 (STARTTLS): la connessione non è riuscita (ECONNRESET)");
});

it("tells the hosting provider nothing about the account", () => {
  expect(JSON.stringify(hostingLetter(blockedReport, english))).not.toContain("ada@");
});
