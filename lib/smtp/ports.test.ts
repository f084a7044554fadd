import { expect, it } from "vitest";
import { usualEndpoints, usualSecurityOf } from "@/lib/smtp/endpoint";
import { isOpenEverywhere, mailPorts, meantMailPort, serviceOf } from "@/lib/smtp/ports";

it.each([
  { typed: 578, meant: 587, slip: "two digits swapped" },
  { typed: 597, meant: 587, slip: "one digit changed" },
  { typed: 586, meant: 587, slip: "one digit changed" },
  { typed: 567, meant: 587, slip: "one digit changed" },
  { typed: 5587, meant: 587, slip: "one digit too many" },
  { typed: 58, meant: 587, slip: "one digit too few" },
  { typed: 456, meant: 465, slip: "two digits swapped" },
  { typed: 645, meant: 465, slip: "two digits swapped" },
  { typed: 2552, meant: 2525, slip: "two digits swapped" },
  { typed: 785, meant: null, slip: "digits moved further apart" },
  { typed: 85, meant: null, slip: "near to 25, which nobody should be sent to" },
  { typed: 24, meant: null, slip: "a hosting company's alternate" },
  { typed: 26, meant: null, slip: "a hosting company's alternate" },
  { typed: 1025, meant: null, slip: "a developer's own server" },
])("for $typed answers $meant ($slip)", ({ typed, meant }) => {
  expect(meantMailPort(typed)).toBe(meant);
});

it.each([22, 80, 110, 143, 443, 993, 995, 3306])("takes %d for another service, never for a slip", (port) => {
  expect(serviceOf(port)).not.toBeNull();
  expect(meantMailPort(port)).toBeNull();
  expect(isOpenEverywhere(port)).toBe(false);
});

it("proposes 587, 465, 2525, and 25 as a last resort", () => {
  expect(usualEndpoints.map(({ port, security }) => `${port} ${security}`)).toEqual([
    "587 starttls",
    "465 tls",
    "2525 starttls",
    "25 starttls",
  ]);
});

it("says each port once, and that only documented ones belong to another service too", () => {
  const numbers = mailPorts.map(({ port }) => port);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(mailPorts.filter(({ port, reach }) => reach !== "documented" && serviceOf(port) !== null)).toEqual(
    [],
  );
  expect(usualSecurityOf(8465)).toBe("tls");
});
