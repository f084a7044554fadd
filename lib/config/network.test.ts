import { expect, it } from "vitest";
import { isDnsServer, toCidr } from "@/lib/config/network";

it.each([
  ["10.0.0.0/8", "10.0.0.0/8"],
  ["192.0.2.7", "192.0.2.7/32"],
  ["2001:db8::/128", "2001:db8::/128"],
  ["::1", "::1/128"],
  ["10.0.0.0/33", null],
  ["::/129", null],
  ["10.0.0.0/", null],
  ["10.0.0.0/8/8", null],
  ["example.com", null],
  ["fe80::1%eth0", null],
])("writes %s as the block %s", (text, block) => {
  expect(toCidr(text)).toBe(block);
});

it.each([
  ["192.0.2.53", true],
  ["192.0.2.53:65535", true],
  ["[2001:db8::53]:5353", true],
  ["2001:db8::53", true],
  ["192.0.2.53:65536", false],
  ["192.0.2.53:0", false],
  ["dns.example.com", false],
  ["[192.0.2.53]:53", false],
])("for the name server %s answers %s", (text, expected) => {
  expect(isDnsServer(text)).toBe(expected);
});
