import { expect, it } from "vitest";
import { likelySpelling, popularDomains } from "@/lib/detection/popular-spelling";
import { serviceOfDomain } from "@/lib/detection/tables";

it.each([
  ["gmial.com", "gmail.com"],
  ["gmai.com", "gmail.com"],
  ["gmaill.com", "gmail.com"],
  ["gnail.com", "gmail.com"],
  ["gmail.con", "gmail.com"],
  ["gmail.co", "gmail.com"],
  ["gmailcom.com", null],
  ["hotmal.it", "hotmail.it"],
  ["hotmial.it", "hotmail.it"],
  ["libero.ti", "libero.it"],
  ["liber.it", "libero.it"],
  ["lbero.it", "libero.it"],
  ["virgillio.it", "virgilio.it"],
  ["yaho.it", "yahoo.it"],
  ["outlok.it", "outlook.it"],
  ["gmail.com", null],
  ["gmx.net", null],
  ["theirshop.it", null],
  ["libera.org", null],
])("takes %s for %s", (typed, meant) => {
  expect(likelySpelling(typed)).toBe(meant);
});

it("suggests only domains that are then answered", () => {
  expect(popularDomains.filter((domain) => !serviceOfDomain(domain))).toEqual([]);
});
