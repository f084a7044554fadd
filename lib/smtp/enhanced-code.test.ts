import { expect, it } from "vitest";
import { enhancedCodeOf, replyCodeOf } from "@/lib/smtp/enhanced-code";

it.each([
  ["535 5.7.8 Username and Password not accepted", 535, "5.7.8"],
  ["535-5.7.8 Username and Password not accepted.\n535 5.7.8 https://support.example", 535, "5.7.8"],
  ["550 Sender rejected (5.7.1)", 550, "5.7.1"],
  ["554 Connection from 5.7.1.2 refused", 554, null],
  ["450 5.1.1 classes differ", 450, null],
  ["250", 250, null],
  ["HTTP/1.1 400 Bad Request", null, null],
  ["* OK IMAP4rev1 ready", null, null],
])("reads %j", (words, code, enhanced) => {
  expect(replyCodeOf(words)).toBe(code);
  expect(enhancedCodeOf(words)).toBe(enhanced);
});
