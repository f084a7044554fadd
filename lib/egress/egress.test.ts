import { createServer } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createResolver } from "@/lib/dns/resolver";
import { type DnsServer, startDnsServer, type Zone } from "@/lib/dns/testing/dns-server";
import { createEgress } from "@/lib/egress/egress";
import { listen } from "@/lib/egress/testing/listen";
import { mailPorts } from "@/lib/smtp/ports";

const zone: Zone = {
  "public.example": [
    { type: "A", data: "8.8.8.8" },
    { type: "AAAA", data: "2606:4700::1111" },
  ],
  "private.example": [{ type: "A", data: "10.0.0.5" }],
  "also-private.example": [{ type: "A", data: "192.168.77.7" }],
  "metadata.example": [{ type: "A", data: "169.254.169.254" }],
  "nat64.example": [{ type: "AAAA", data: "64:ff9b::a00:5" }],
  "local-nat64.example": [{ type: "AAAA", data: "64:ff9b:1::808:808" }],
  "six-to-four.example": [{ type: "AAAA", data: "2002:a00:5::1" }],
  "teredo.example": [{ type: "AAAA", data: "2001:0:808:808::f5ff:fffa" }],
  "compatible.example": [{ type: "AAAA", data: "::10.0.0.5" }],
  "mapped.example": [{ type: "AAAA", data: "::ffff:7f00:1" }],
  "mixed.example": [
    { type: "A", data: "8.8.8.8" },
    { type: "A", data: "127.0.0.1" },
  ],
  "mixed-families.example": [
    { type: "A", data: "8.8.8.8" },
    { type: "AAAA", data: "fd00::1" },
  ],
  "no-address.example": [{ type: "TXT", data: ["here"] }],
  "broken.example": "servfail",
};

let dns: DnsServer;
beforeAll(async () => {
  dns = await startDnsServer(zone);
});
beforeEach(() => dns.serve(zone));
afterAll(() => dns.close());

const egress = (options: Partial<Parameters<typeof createEgress>[0]> = {}) =>
  createEgress({ resolver: createResolver({ servers: [dns.address], timeoutMs: 1_000 }), ...options });

describe("which addresses", () => {
  it("lets a public host pass, both families alternating, IPv6 first", async () => {
    expect(await egress().judge({ host: "Public.example.", port: 587 })).toMatchObject({
      ok: true,
      value: {
        host: "public.example",
        addresses: [
          { address: "2606:4700::1111", family: 6 },
          { address: "8.8.8.8", family: 4 },
        ],
      },
    });
  });

  it.each([
    "private.example",
    "also-private.example",
    "metadata.example",
    "nat64.example",
    "local-nat64.example",
    "six-to-four.example",
    "teredo.example",
    "compatible.example",
    "mapped.example",
    "mixed.example",
    "mixed-families.example",
    "localhost",
    "mail.localhost",
    "127.0.0.1",
    "127.0.0.1.",
    "[127.0.0.1]",
    "2130706433",
    "0x7f.1",
    "0x7f000001.",
    "[::1%25lo]",
    "fe80::1%eth0",
    "[::1]",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "2002:a00:1::1",
    "LOCALHOST.",
  ])("refuses %s, always in the same words", async (host) => {
    expect(await egress().judge({ host, port: 587 })).toEqual({
      ok: false,
      error: { code: "address-not-allowed" },
    });
  });

  it("says the same of what lives inside and of what does not, without a connection", async () => {
    const inside = createServer();
    let connections = 0;
    inside.on("connection", () => connections++);
    const port = await listen(inside);
    const judging = egress({ catalogPorts: () => [port, port + 1] });

    const answers = await Promise.all([
      judging.judge({ host: "127.0.0.1", port }),
      judging.judge({ host: "127.0.0.1", port: port + 1 }),
      judging.judge({ host: "10.255.255.254", port }),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(connections).toBe(0);
    inside.close();
  });

  it("asks DNS nothing about addresses", async () => {
    const asked = dns.questions.length;
    await egress().judge({ host: "0x7f.1", port: 587 });
    await egress().judge({ host: "[::ffff:10.0.0.1]", port: 587 });
    expect(dns.questions.length).toBe(asked);
  });

  it("reads other scripts' digits and dots as the DNS name that they are, never as an address of its own", async () => {
    // Full stops of Chinese: to DNS, and to whoever dials, this is 127.0.0.1; what comes back is judged.
    dns.serve({ "127.0.0.1": [{ type: "A", data: "127.0.0.1" }] });
    const judged = await egress().judge({ host: "127\u30020\u30020\u30021", port: 587 });
    expect(judged.ok).toBe(false);
  });

  it("refuses numbers that are no address", async () => {
    expect(await egress().judge({ host: "256.1.1.1", port: 587 })).toEqual({
      ok: false,
      error: { code: "host-invalid" },
    });
  });

  it.each([
    ["nowhere.example", "nxdomain", "ENOTFOUND"],
    ["no-address.example", "nodata", "ENODATA"],
    ["broken.example", "failed", "ESERVFAIL"],
  ])("tells what DNS said about %s", async (host, status, errorCode) => {
    expect(await egress().judge({ host, port: 587 })).toEqual({
      ok: false,
      error: { code: "no-address", status, errorCode },
    });
  });
});

describe("which ports", () => {
  it.each([25, 465, 587, 588, 2525, 2526, 2465, 2587, 8025, 8465])("takes mail port %d", async (port) => {
    expect(await egress().judge({ host: "public.example", port })).toMatchObject({ ok: true });
  });

  it("asks whether 587 was meant by 578, without looking the host up", async () => {
    const asked = dns.questions.length;
    expect(await egress().judge({ host: "private.example", port: 578 })).toEqual({
      ok: false,
      error: { code: "port-not-allowed", port: 578, suggestion: 587 },
    });
    expect(dns.questions.length).toBe(asked);
  });

  it.each([22, 80, 443, 993, 6379])("refuses port %d", async (port) => {
    expect(await egress().judge({ host: "public.example", port })).toMatchObject({
      ok: false,
      error: { code: "port-not-allowed" },
    });
  });

  it("takes 443 where the catalogue knows it, and for https", async () => {
    expect(
      await egress({ catalogPorts: () => [443] }).judge({ host: "public.example", port: 443 }),
    ).toMatchObject({
      ok: true,
    });
    expect(await egress().judge({ host: "public.example", port: 443, purpose: "https" })).toMatchObject({
      ok: true,
    });
    expect(await egress().judge({ host: "public.example", port: 587, purpose: "https" })).toMatchObject({
      ok: false,
    });
  });

  it("judges another port of the same host without another look-up", async () => {
    const judged = await egress().judge({ host: "public.example", port: 587 });
    if (!judged.ok) throw new Error(judged.error.code);
    const asked = dns.questions.length;
    expect(egress().atPort(judged.value, 465)).toMatchObject({ ok: true, value: { port: 465 } });
    expect(egress().atPort(judged.value, 22)).toMatchObject({ ok: false });
    expect(dns.questions.length).toBe(asked);
  });
});

describe("which ports", () => {
  it.each(mailPorts)("judges $port as the table of ports says: $reach", async ({ port, reach }) => {
    const target = { host: "public.example", port };
    expect((await egress().judge(target)).ok).toBe(reach === "everywhere");
    expect((await egress({ catalogPorts: () => [port] }).judge(target)).ok).toBe(true);
  });

  it.each([
    [578, 587],
    [993, null],
    [1025, null],
  ])("answers %d with %s", async (port, suggestion) => {
    expect(await egress().judge({ host: "public.example", port })).toEqual({
      ok: false,
      error: { code: "port-not-allowed", port, suggestion },
    });
  });
});

describe("allowed networks", () => {
  it("may be reached at any port", async () => {
    const allowing = egress({ allowNetworks: ["10.0.0.0/8", "::1"] });
    expect(await allowing.judge({ host: "private.example", port: 1025 })).toMatchObject({ ok: true });
    expect(await allowing.judge({ host: "::1", port: 25 })).toMatchObject({ ok: true });
    expect(await allowing.judge({ host: "127.0.0.1", port: 25 })).toMatchObject({ ok: false });
  });

  it("do not open other ports of public hosts", async () => {
    expect(
      await egress({ allowNetworks: ["10.0.0.0/8"] }).judge({ host: "public.example", port: 1025 }),
    ).toMatchObject({ ok: false, error: { code: "port-not-allowed" } });
  });
});

it("dials the address that was judged, whatever DNS says by then", async () => {
  const server = createServer();
  const port = await listen(server);
  dns.serve({ "moving.example": [{ type: "A", data: "127.0.0.1" }] });

  const allowing = egress({ allowNetworks: ["127.0.0.1"] });
  const judged = await allowing.judge({ host: "moving.example", port });
  dns.serve({ "moving.example": [{ type: "A", data: "10.9.9.9" }] });
  const asked = dns.questions.length;

  if (!judged.ok) throw new Error(judged.error.code);
  const socket = await allowing.dial(judged.value, { timeoutMs: 1_000 });
  expect(socket.remoteAddress).toBe("127.0.0.1");
  expect(dns.questions.length).toBe(asked);
  socket.destroy();
  server.close();
});

it("leads a local host to the port behind its port, without DNS", async () => {
  const server = createServer();
  const port = await listen(server);
  const asked = dns.questions.length;

  const local = egress({
    localHosts: (host) =>
      host === "works.practice.test"
        ? { portFor: (wanted) => (wanted === 587 ? port : null), certificateAuthorityPem: "" }
        : null,
  });
  const judged = await local.judge({ host: "works.practice.test", port: 587 });
  if (!judged.ok) throw new Error(judged.error.code);
  const socket = await local.dial(judged.value, { timeoutMs: 1_000 });
  expect(socket.remotePort).toBe(port);

  const other = local.atPort(judged.value, 465);
  if (!other.ok) throw new Error(other.error.code);
  await expect(local.dial(other.value, { timeoutMs: 1_000 })).rejects.toMatchObject({
    code: "ECONNREFUSED",
  });
  expect(dns.questions.length).toBe(asked);
  socket.destroy();
  server.close();
});
