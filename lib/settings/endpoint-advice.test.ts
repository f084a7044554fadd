import { expect, it } from "vitest";
import { endpointAdvice } from "@/lib/settings/endpoint-advice";

it.each([
  [587, "starttls", null],
  [465, "tls", null],
  [2525, "starttls", null],
  [465, "starttls", "starttls-on-tls-port"],
  [587, "tls", "tls-on-starttls-port"],
  [25, "tls", "tls-on-starttls-port"],
  [25, "starttls", "relay-port"],
  [587, "none", "no-encryption"],
  [25, "none", "no-encryption"],
  [1025, "tls", null],
] as const)("says of %d with %s: %s", (port, security, advice) => {
  expect(endpointAdvice({ port, security })).toBe(advice);
});
