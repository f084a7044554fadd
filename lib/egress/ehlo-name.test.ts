import { expect, it } from "vitest";
import { ehloNameOf } from "@/lib/egress/ehlo-name";

it.each([
  [
    "what the operator set",
    "10.0.0.7",
    { configured: "mx.example.org", publicHost: "a.example.org" },
    "mx.example.org",
  ],
  ["the public address of the connection", "198.51.99.7", { publicHost: "a.example.org" }, "[198.51.99.7]"],
  ["the public IPv6 address", "2a00:1450:4001::7", {}, "[IPv6:2a00:1450:4001::7]"],
  ["the public host behind NAT", "10.0.0.7", { publicHost: "portwise.example.org" }, "portwise.example.org"],
  ["the public address behind NAT", "192.168.1.7", { publicHost: "198.51.99.7" }, "[198.51.99.7]"],
  [
    "the private address where nothing better is known",
    "192.168.1.7",
    { publicHost: "localhost" },
    "[192.168.1.7]",
  ],
  ["no name of a private network", "10.0.0.7", { publicHost: "portwise.lan" }, "[10.0.0.7]"],
  ["no private address of the installation", "10.0.0.7", { publicHost: "192.168.1.2" }, "[10.0.0.7]"],
  ["IPv4 on a socket of both families", "::ffff:10.0.0.7", {}, "[10.0.0.7]"],
  ["something on a socket that is gone", undefined, {}, "[127.0.0.1]"],
] as const)("says %s", (_, localAddress, known, name) => {
  expect(ehloNameOf(localAddress, known)).toBe(name);
});
