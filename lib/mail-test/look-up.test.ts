import { afterAll, beforeAll, expect, it } from "vitest";
import { createResolver } from "@/lib/dns/resolver";
import { type DnsServer, startDnsServer } from "@/lib/dns/testing/dns-server";
import { createEgress } from "@/lib/egress/egress";
import { lastWords } from "@/lib/live-test/testing/script";
import { startScriptedServer } from "@/lib/live-test/testing/scripted-server";
import { usualSettings } from "@/lib/live-test/testing/test-bench";
import { lastReport } from "@/lib/mail-test/last-report";
import { runMailTest } from "@/lib/mail-test/run-mail-test";

let dns: DnsServer;
beforeAll(async () => {
  dns = await startDnsServer({
    "inside.example": [{ type: "A", data: "10.0.0.5" }],
    "silent.example": "silent",
  });
});
afterAll(() => dns.close());

function testOf(
  host: string,
  { port = 587, timeoutMs = 20_000, signal = new AbortController().signal } = {},
) {
  return runMailTest(
    {
      settings: { ...usualSettings, host, port },
      recipient: "grace@example.org",
      options: { timeoutMs },
    },
    { egress: createEgress({ resolver: createResolver({ servers: [dns.address] }) }), signal, locale: "en" },
  );
}

async function reportOf(test: ReturnType<typeof testOf>) {
  const started = await test;
  if (!started.ok) throw new Error(started.error.code);
  return lastReport(started.value);
}

it.each([
  ["inside.example", 587, { code: "address-not-allowed" }],
  ["0x7f.1", 587, { code: "address-not-allowed" }],
  ["256.1.1.1", 587, { code: "host-invalid" }],
  ["inside.example", 578, { code: "port-not-allowed", port: 578, suggestion: 587 }],
] as const)("refuses %s at %d before anything is sent", async (host, port, error) => {
  expect(await testOf(host, { port })).toEqual({ ok: false, error });
});

it("gives the look-up no more time than the whole test has", async () => {
  const report = await reportOf(testOf("silent.example", { timeoutMs: 100 }));
  expect(report.failure).toMatchObject({ stage: "dns", errorCode: "ETIMEOUT" });
  expect(report.diagnosis?.cause).toBe("dns-failure");
  expect(report.durationMs).toBeLessThan(2_000);
});

it("calls the look-up off with the test", async () => {
  const report = await reportOf(testOf("silent.example", { signal: AbortSignal.abort() }));
  expect(report).toMatchObject({ verdict: "cancelled", failure: null, diagnosis: null });
});

it("looks the host up once, whatever DNS says later and however many doors are tried", async () => {
  const server = await startScriptedServer({ script: { EHLO: lastWords("421 4.3.2 not now") } });
  const moving = await startDnsServer({ "moving.example": [{ type: "A", data: "127.0.0.1" }] });
  const egress = createEgress({
    resolver: createResolver({ servers: [moving.address] }),
    allowNetworks: ["127.0.0.1"],
  });
  const test = await runMailTest(
    {
      settings: { ...usualSettings, host: "moving.example", port: server.port },
      recipient: "grace@example.org",
    },
    { egress, signal: new AbortController().signal, locale: "en" },
  );
  moving.serve({ "moving.example": [{ type: "A", data: "10.0.0.5" }] });
  if (!test.ok) throw new Error(test.error.code);
  const report = await lastReport(test.value);

  expect(report.failure).toMatchObject({ stage: "ehlo", code: 421 });
  expect(report.alternatives.length).toBeGreaterThan(3);
  expect(moving.questions.toSorted()).toEqual(["A moving.example", "AAAA moving.example"]);
  await Promise.all([server.close(), moving.close()]);
});
