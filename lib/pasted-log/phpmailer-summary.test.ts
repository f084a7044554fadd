import { expect, it } from "vitest";
import { findPhpMailerSummary } from "@/lib/pasted-log/phpmailer-summary";

it.each([
  [
    "SMTP Error: data not accepted. SMTP server error: DATA END command failed Detail: Disabled by user\r\n SMTP code: 554 Additional SMTP info: 5.7.1",
    { stage: "body", reply: "554 5.7.1 Disabled by user" },
  ],
  [
    "SMTP Error: Could not authenticate. SMTP server error: AUTH command failed Detail: Authentication failed SMTP code: 535",
    { stage: "auth", reply: "535 Authentication failed" },
  ],
  [
    "Mailer Error:\nSMTP server error: MAIL FROM command failed Detail: Sender refused, see\n https://example.org/why\n SMTP code: 550 Additional SMTP info: 5.1.0",
    { stage: "mail", reply: "550 5.1.0 Sender refused, see https://example.org/why", lines: [1] },
  ],
])("puts the reply of %j together again", (text, refusal) => {
  expect(findPhpMailerSummary(text)).toMatchObject(refusal);
});

it("finds nothing where PHPMailer sums nothing up", () => {
  expect(
    findPhpMailerSummary("SMTP Error: Could not connect to SMTP host. Failed to connect to server"),
  ).toBeNull();
});
