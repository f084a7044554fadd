import { expect, it } from "vitest";
import { parseAddress } from "@/lib/egress/address";
import { isPublic } from "@/lib/egress/network";

it.each([
  ["8.8.8.8", "8.8.8.8"],
  ["134744072", "8.8.8.8"],
  ["0x08.8.0x808", "8.8.8.8"],
  ["010.8.8.8", "8.8.8.8"],
  ["[2606:4700::1111]", "2606:4700::1111"],
  ["::ffff:8.8.8.8", "8.8.8.8"],
  ["2a00:1450:4001:0::1a", "2a00:1450:4001::1a"],
])("reads %s as the public address %s", (host, address) => {
  const parsed = parseAddress(host);
  expect(parsed).toMatchObject({ address });
  expect(typeof parsed === "object" && isPublic(parsed)).toBe(true);
});

it.each([
  "127.0.0.1",
  "127.1",
  "2130706433",
  "0x7f000001",
  "0x7f.1",
  "0177.0.0.1",
  "0x7f.0x000000.0x1",
  "0x7F.0x00.0x00.0x01",
  "0xa9fea9fe",
  "2852039166",
  "0251.0376.0251.0376",
  "017700000001",
  "0",
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "100.127.255.255",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "192.0.0.8",
  "192.0.2.1",
  "192.88.99.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.7",
  "203.0.113.9",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::127.0.0.1",
  "::8.8.8.8",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "0000:0000:0000:0000:0000:ffff:7f00:0001",
  "::ffff:169.254.169.254",
  "::ffff:0:127.0.0.1",
  "[::1]",
  "64:ff9b::7f00:1",
  "64:ff9b::10.0.0.1",
  "64:ff9b::8.8.8.8",
  "64:ff9b:1::a00:1",
  "100::1",
  "2001::1",
  "2001:0:7f00:1::",
  "2001:0:808:808::f5ff:fffe",
  "2001:db8::1",
  "2002:7f00:1::",
  "2002:a00:1::1",
  "3fff::1",
  "5f00::1",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1",
  "fe80::1%eth0",
  "fec0::1%eth0",
  "ff02::1",
  "4000::1",
])("does not take %s for public", (host) => {
  const parsed = parseAddress(host);
  expect(typeof parsed === "object" && isPublic(parsed)).toBe(false);
});

it.each([
  ["just below 10/8", "9.255.255.255"],
  ["just above 10/8", "11.0.0.0"],
  ["just below 100.64/10", "100.63.255.255"],
  ["just above 100.64/10", "100.128.0.0"],
  ["just below 172.16/12", "172.15.255.255"],
  ["just above 172.16/12", "172.32.0.0"],
  ["just above 198.18/15", "198.20.0.0"],
  ["just below 224/4", "223.255.255.255"],
  ["just above 2001::/23", "2001:200::1"],
  ["just above 2001:db8::/32", "2001:db9::1"],
  ["just above 2002::/16", "2003::1"],
])("takes what lies %s for public: %s", (_, host) => {
  const parsed = parseAddress(host);
  expect(typeof parsed === "object" && isPublic(parsed)).toBe(true);
});

it.each([
  "256.1.1.1",
  "1.2.3.4.5",
  "4294967296",
  "08.1.1.1",
  "00000008.8.8.8",
  "mail.1",
  "example.0x7f",
  "1::2::3",
  "someone@127.0.0.1",
  "\uff11\uff12\uff17.0.0.1", // full-width digits
  "\u2460\u2461\u2466.0.0.1", // circled digits
  "\u0661.0.0.1", // Arabic-Indic digits
])("takes %s neither for an address nor for a name", (host) => {
  expect(parseAddress(host)).toBe("invalid");
});

it.each(["smtp.example.com", "localhost", "1.2.3.4.nip.io", "x25"])("takes %s for a name", (host) => {
  expect(parseAddress(host)).toBe("not-an-address");
});
