import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createResolver } from "@/lib/dns/resolver";
import { type DnsServer, startDnsServer } from "@/lib/dns/testing/dns-server";

let server: DnsServer;
beforeAll(async () => {
  server = await startDnsServer({
    "mail.example": [
      { type: "A", data: "192.0.2.1", ttl: 60 },
      { type: "A", data: "192.0.2.2", ttl: 30 },
    ],
    "example.test": [
      { type: "MX", data: { preference: 10, exchange: "MX1.Example.test" } },
      { type: "TXT", data: ["v=spf1 ", "-all"] },
    ],
    "_submission._tcp.example.test": [
      { type: "SRV", data: { priority: 0, weight: 5, port: 587, target: "smtp.example.test" } },
    ],
    "broken.example": "servfail",
    "silent.example": "silent",
  });
});
afterAll(() => server.close());

const resolver = (timeoutMs?: number) => createResolver({ servers: [server.address], timeoutMs });

it("answers addresses with the smallest time to live", async () => {
  expect(await resolver().a("mail.example")).toEqual({
    status: "ok",
    records: ["192.0.2.1", "192.0.2.2"],
    ttlSeconds: 30,
  });
});

it("reads MX, TXT and SRV in the product's own words", async () => {
  expect(await resolver().mx("example.test")).toEqual({
    status: "ok",
    records: [{ preference: 10, exchange: "mx1.example.test" }],
  });
  expect(await resolver().txt("example.test")).toEqual({ status: "ok", records: ["v=spf1 -all"] });
  expect(await resolver().srv("_submission._tcp.example.test")).toEqual({
    status: "ok",
    records: [{ priority: 0, weight: 5, port: 587, target: "smtp.example.test" }],
  });
});

describe("tells the kinds of no apart", () => {
  it.each([
    ["a name without such a record", "mail.example", { status: "nodata" }],
    ["a name that does not exist", "nowhere.example", { status: "nxdomain" }],
    ["a server that fails", "broken.example", { status: "failed", code: "ESERVFAIL" }],
  ])("%s", async (_, name, answer) => {
    expect(await resolver().aaaa(name)).toEqual(answer);
  });

  it("a server that is silent", async () => {
    expect(await resolver(50).a("silent.example")).toEqual({ status: "failed", code: "ETIMEOUT" });
  });
});

it("stops at once when its signal aborts", async () => {
  const stop = new AbortController();
  const asked = resolver().a("silent.example", { signal: stop.signal });
  stop.abort();
  await expect(asked).rejects.toThrow(/abort/i);
});

it.each([500, 900])(
  "takes an answer that comes after %i of 1000 ms, though it has asked again by then",
  async (afterMs) => {
    const slow = await startDnsServer({ "slow.example": [{ type: "A", data: "192.0.2.9" }] }, { afterMs });
    const answer = await createResolver({ servers: [slow.address], timeoutMs: 1_000 }).a("slow.example");
    expect(answer).toMatchObject({ status: "ok", records: ["192.0.2.9"] });
    expect(slow.questions.length).toBeGreaterThan(1);
    await slow.close();
  },
);

it("goes to the next server while the first is silent", async () => {
  const silent = await startDnsServer({ "mail.example": "silent" });
  const servers = [silent.address, server.address];
  expect(await createResolver({ servers, timeoutMs: 900 }).a("mail.example")).toMatchObject({ status: "ok" });
  await silent.close();
});
