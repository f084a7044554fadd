import { expect, it } from "vitest";
import { meantMailPort } from "@/lib/egress/mail-port";

it.each([
  { typed: 578, meant: 587, slip: "two digits swapped" },
  { typed: 597, meant: 587, slip: "one digit changed" },
  { typed: 5587, meant: 587, slip: "one digit too many" },
  { typed: 58, meant: 587, slip: "one digit too few" },
  { typed: 456, meant: 465, slip: "two digits swapped" },
  { typed: 2552, meant: 2525, slip: "two digits swapped" },
  { typed: 26, meant: 25, slip: "one digit changed" },
  { typed: 993, meant: null, slip: "another service's port" },
  { typed: 3306, meant: null, slip: "another service's port" },
  { typed: 785, meant: null, slip: "digits moved further apart" },
])("for $typed answers $meant ($slip)", ({ typed, meant }) => {
  expect(meantMailPort(typed)).toBe(meant);
});
