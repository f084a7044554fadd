import { expect, it } from "vitest";
import { hostingLetter } from "@/lib/i18n/hosting-letter";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

it("asks for the port, with the evidence", () => {
  const { subject, body } = hostingLetter(blockedReport, "en");
  expect(subject).toBe("Please open outgoing TCP port 587 to blocked.practice.test");
  expect(body).toContain("What was seen on 2026-11-24 10:03 (UTC), from portwise-1:");
  expect(body).toContain("- port 587 (STARTTLS): failed (no answer within 5000 ms)");
  expect(body).toContain("- port 2525 (STARTTLS): answers in 84 ms");
  expect(body).toContain("- port 465 (TLS): no answer to the connection");
});

it("is written in the language of who reads it", () => {
  expect(hostingLetter(blockedReport, "it").body).toContain("Vi chiedo di permettere");
});

it("tells the hosting provider nothing about the account", () => {
  expect(JSON.stringify(hostingLetter(blockedReport, "en"))).not.toContain("ada@");
});
