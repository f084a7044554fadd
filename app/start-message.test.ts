import { expect, it } from "vitest";
import { startMessage } from "@/app/start-message";

const publicUrl = "http://localhost:3000";

it("says where to go, for the first time", () => {
  const firstAccountLink = `${publicUrl}/staff/welcome#token=abc`;
  expect(startMessage({ publicUrl, hasPractice: true, firstAccountLink })).toBe(`
Portwise is running.

  Open it                   http://localhost:3000
  Try it without a mailbox  http://localhost:3000/practice
  First staff account       http://localhost:3000/staff/welcome#token=abc
                            (works once, within 24 hours; each start prints a new one)

Ctrl+C stops it.

`);
});

it("leads nowhere that is not there", () => {
  const message = startMessage({ publicUrl, hasPractice: false, firstAccountLink: null });
  expect(message).not.toContain("practice");
  expect(message).not.toContain("account");
});
