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

it("asks for the port, with the evidence", () => {
  const { subject, body } = hostingLetter(blockedReport, "en");
  expect(subject).toBe("Please open outgoing TCP port 587 to blocked.practice.test");
  expect(body).toContain("What was seen on 2026-11-24 10:03 (UTC), from portwise-1:");
  expect(body).toContain("- port 587 (STARTTLS): no answer to the connection");
  expect(body).toContain("- port 2525 (STARTTLS): answers in 84 ms");
  expect(body).toContain("- port 465 (TLS): no answer to the connection");
});

it.each([
  ["connect", "ECONNREFUSED", "the connection was refused"],
  ["greeting", "ETIMEDOUT", "the connection stands, then no greeting comes"],
  ["tls", "ECONNRESET", "failed (read ECONNRESET)"],
] as const)("says what was seen of the chosen port: %s %s", (stage, errorCode, finding) => {
  const failure = { ...blocked, stage, errorCode, message: "read ECONNRESET" };
  expect(hostingLetter({ ...blockedReport, failure }, "en").body).toContain(
    `- port 587 (STARTTLS): ${finding}`,
  );
});

it("is written in the language of who reads it", () => {
  expect(hostingLetter(blockedReport, "it").body).toContain("Vi chiedo di permettere");
});

it("tells the hosting provider nothing about the account", () => {
  expect(JSON.stringify(hostingLetter(blockedReport, "en"))).not.toContain("ada@");
});
