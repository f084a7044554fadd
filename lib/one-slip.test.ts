import { expect, it } from "vitest";
import { isOneSlipAway } from "@/lib/one-slip";

it.each([
  ["gnail.com", true, "a letter changed"],
  ["gmai.com", true, "a letter left out"],
  ["gmaill.com", true, "a letter added"],
  ["gmial.com", true, "two neighbours swapped"],
  ["gmail.com", true, "nothing at all"],
  ["gmailcom", true, "the dot left out"],
  ["gnial.com", false, "two letters changed"],
  ["gaiml.com", false, "letters moved further apart"],
  ["gma.com", false, "two letters left out"],
  ["", false, "nothing typed"],
])("for %s answers %s (%s)", (typed, answer) => {
  expect(isOneSlipAway(typed, "gmail.com")).toBe(answer);
});
