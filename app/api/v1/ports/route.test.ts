import { afterEach, expect, it } from "vitest";
import { POST } from "@/app/api/v1/ports/route";
import { linesOf, ndjson, pageOf, post } from "@/app/api/v1/testing/call";
import { registerLocalHosts } from "@/lib/egress/registered-local-hosts";
import { drop } from "@/lib/live-test/testing/script";
import { createTestBench, type Ports, type TestBench, testHost } from "@/lib/live-test/testing/test-bench";

const open: TestBench[] = [];
afterEach(async () => {
  registerLocalHosts(() => null);
  for (const bench of open.splice(0)) await bench.close();
});

async function serve(ports: Ports): Promise<TestBench> {
  const bench = await createTestBench(ports);
  open.push(bench);
  registerLocalHosts(bench.localHosts);
  return bench;
}

const everyKind: Ports = {
  587: {},
  465: { security: "tls", certificate: { selfSigned: true } },
  2525: "silent",
  25: { script: { greeting: "* OK IMAP4 ready" } },
  588: { script: { greeting: drop } },
};

it("says of each usual door what is behind it, without a sign-in", async () => {
  const bench = await serve({ ...everyKind, 2525: { script: { greeting: drop } } });
  const response = await post(POST, { body: { host: testHost } });
  expect(response.status).toBe(200);
  const { endpoints } = await response.json();
  expect(endpoints).toHaveLength(4);
  expect(endpoints).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        port: 587,
        security: "starttls",
        status: "open",
        reached: "starttls",
        signedIn: null,
      }),
      expect.objectContaining({ port: 465, security: "tls", status: "tls-failed", reached: "tls" }),
      expect.objectContaining({ port: 2525, status: "silent" }),
      expect.objectContaining({ port: 25, status: "not-smtp", reached: "greeting" }),
    ]),
  );
  for (const { heard } of bench.servers.values()) expect(heard.clear + heard.secure).not.toMatch(/^AUTH/m);
});

it("tells of each door as soon as it is known, the slowest last", async () => {
  await serve(everyKind);
  const events = await linesOf(await post(POST, { body: { host: testHost }, headers: ndjson }));
  expect(events).toHaveLength(4);
  expect(events.at(-1)).toMatchObject({
    type: "alternative",
    port: 2525,
    status: "blocked",
    reached: "connect",
  });
});

it("tries the doors that are asked for", async () => {
  await serve(everyKind);
  const endpoints = [
    { port: 588, security: "starttls" },
    { port: 2465, security: "tls" },
  ];
  const response = await post(POST, { body: { host: testHost, endpoints } });
  expect(await response.json()).toMatchObject({
    endpoints: expect.arrayContaining([
      expect.objectContaining({ port: 588, status: "silent" }),
      expect.objectContaining({ port: 2465, status: "refused" }),
    ]),
  });
});

it.each([
  ["a host inside", { host: "10.0.0.1" }, 422, "address-not-allowed"],
  [
    "another service's port",
    { host: "8.8.8.8", endpoints: [{ port: 22, security: "none" }] },
    422,
    "port-not-allowed",
  ],
  ["no doors", { host: testHost, endpoints: [] }, 400, "invalid-input"],
  [
    "a scan",
    {
      host: testHost,
      endpoints: Array.from({ length: 11 }, (_, index) => ({ port: 25 + index, security: "none" })),
    },
    400,
    "invalid-input",
  ],
  ["no host", {}, 400, "invalid-input"],
])("refuses %s", async (_, body, status, code) => {
  const response = await post(POST, { body });
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ code })]);
});

it("refuses pages of other sites", async () => {
  const response = await post(POST, { body: { host: testHost }, headers: pageOf("cross-site") });
  expect(response.status).toBe(403);
});

it("closes every connection when the caller goes away", async () => {
  const bench = await serve({ 587: { script: { EHLO: () => stop.abort() } }, 465: { security: "tls" } });
  const stop = new AbortController();
  const response = await post(POST, { body: { host: testHost }, signal: stop.signal });
  await response.text();
  for (const { connections } of bench.servers.values()) await expect.poll(() => connections.open).toBe(0);
});
