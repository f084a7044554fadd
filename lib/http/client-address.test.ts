import { expect, it } from "vitest";
import { clientAddress, clientOf } from "@/lib/http/client-address";

it.each([
  ["nobody's header", "off", "198.51.100.7", "203.0.113.9", "198.51.100.7"],
  ["the last entry of any proxy", "on", "10.0.0.1", "1.1.1.1, 203.0.113.9", "203.0.113.9"],
  ["a trusted proxy", ["10.0.0.0/8"], "10.0.0.1", "1.1.1.1, 203.0.113.9", "203.0.113.9"],
  ["a chain of trusted proxies", ["10.0.0.0/8"], "10.0.0.1", "203.0.113.9, 10.0.0.2", "203.0.113.9"],
  ["not a stranger's header", ["10.0.0.0/8"], "198.51.100.7", "203.0.113.9", "198.51.100.7"],
  ["a proxy that says nothing", ["10.0.0.0/8"], "10.0.0.1", "", "10.0.0.1"],
  ["a proxy that says nonsense", ["10.0.0.0/8"], "10.0.0.1", "unknown", "10.0.0.1"],
  ["IPv4 written as IPv6", ["10.0.0.0/8"], "::ffff:10.0.0.1", "2001:db8::9", "2001:db8::9"],
] as const)("believes %s", (_, trustProxy, peer, forwardedFor, expected) => {
  expect(clientAddress({ peer, forwardedFor, trustProxy })).toBe(expected);
});

it.each([
  ["192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
])("counts %s as %s", (address, key) => {
  const headers = { "x-portwise-client": address };
  expect(clientOf(new Request("http://localhost/", { headers }))).toBe(key);
});
