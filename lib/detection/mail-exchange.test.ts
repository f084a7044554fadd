import { expect, it } from "vitest";
import { lookUpMailExchange, namesFromMx } from "@/lib/detection/mail-exchange";
import type { DnsAnswer } from "@/lib/dns/answer";
import type { MxRecord } from "@/lib/dns/resolver";

const { signal } = new AbortController();

function lookUp(mx: DnsAnswer<MxRecord>, a: DnsAnswer<string> = { status: "nodata" }) {
  return lookUpMailExchange("example.org", {
    resolver: { mx: async () => mx, a: async () => a, aaaa: async () => ({ status: "nodata" }) },
    signal,
  });
}

const records = (...list: readonly [number, string][]): DnsAnswer<MxRecord> => ({
  status: "ok",
  records: list.map(([preference, exchange]) => ({ preference, exchange })),
});

it.each([
  [
    "an unsorted list, by number and not by text",
    records([20, "b.example.net"], [100, "c.example.net"], [3, "a.example.net"]),
    "a.example.net",
  ],
  [
    "equal preferences, by name",
    records([10, "mx2.example.net"], [10, "mx1.example.net"]),
    "mx1.example.net",
  ],
  ["records beside an unusable one", records([0, "192.0.2.1"], [10, "mx.example.net"]), "mx.example.net"],
  ["records beside a dot", records([0, ""], [10, "mx.example.net"]), "mx.example.net"],
])("takes the right host of %s", async (_, answer, host) => {
  expect(await lookUp(answer)).toEqual({ status: "mx", host });
});

it("recognises the null MX", async () => {
  expect(await lookUp(records([0, ""]))).toEqual({ status: "null-mx" });
});

it("knows the implicit MX of a domain that has only an address", async () => {
  const address: DnsAnswer<string> = { status: "ok", records: ["192.0.2.1"] };
  expect(await lookUp({ status: "nodata" }, address)).toEqual({ status: "no-mx", hasAddress: true });
  expect(await lookUp({ status: "nodata" })).toEqual({ status: "no-mx", hasAddress: false });
});

it("tells a domain that does not exist from one that could not be looked up", async () => {
  expect(await lookUp({ status: "nxdomain" })).toEqual({ status: "no-such-domain" });
  expect(await lookUp({ status: "failed", code: "ESERVFAIL" })).toEqual({ status: "unknown" });
});

it.each([
  ["mx.premium.europe.example.com", ["premium.europe.example.com", "example.com"]],
  ["mx.example.co.uk", ["example.co.uk"]],
  ["mx.mail.example.com", ["mail.example.com", "example.com"]],
  ["example.com", ["example.com"]],
  ["co.uk", []],
])("derives names from %s", (mx, names) => {
  expect(namesFromMx(mx)).toEqual(names);
});
