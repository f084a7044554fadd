import { expect, it } from "vitest";
import { waitNamedBy } from "@/lib/smtp/named-wait";

it.each([
  ["451 4.7.1 Greylisting in action, please come back in 00:05:00", 300],
  ["450 4.2.0 Recipient address rejected: Greylisted for 5 minutes", 300],
  ["451 4.7.1 Please try again in 294 seconds", 294],
  ["421 4.7.0 Try again after 1 hour", 3_600],
  ["450 Riprovare tra 10 minuti", 600],
  ["450 Bitte versuchen Sie es nach 2 Stunden", 7_200],
  ["451 4.7.1 Greylisting in action, please come back later", null],
  ["450 4.7.1 blocked for 30 days, see ticket 300", null],
  ["451 try again in 0 seconds", null],
  ["451 try again in 999999 seconds", null],
])("%s", (reply, seconds) => {
  expect(waitNamedBy(reply)).toBe(seconds);
});
