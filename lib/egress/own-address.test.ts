import type { NetworkInterfaceInfo } from "node:os";
import { expect, it } from "vitest";
import { ownPublicAddress } from "@/lib/egress/own-address";

const loopback = entry("127.0.0.1", { internal: true });
const inside = entry("10.0.0.5");
const outside = entry("93.184.216.34");
const newer: NetworkInterfaceInfo = { ...entry("2606:2800:220:1::1"), family: "IPv6", scopeid: 0 };

function entry(address: string, { internal = false } = {}): NetworkInterfaceInfo {
  return { address, family: "IPv4", internal, netmask: "", mac: "", cidr: null };
}

it.each([
  ["behind NAT", { lo: [loopback], eth0: [inside] }, null],
  ["with no network at all", {}, null],
  ["with both families", { lo: [loopback], eth0: [inside, newer, outside] }, "93.184.216.34"],
  ["with IPv6 alone", { eth0: [newer] }, "2606:2800:220:1::1"],
])("a machine %s", (_, interfaces, address) => {
  expect(ownPublicAddress(interfaces)).toBe(address);
});
