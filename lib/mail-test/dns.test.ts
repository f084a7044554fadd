import { afterAll, beforeAll, expect, it } from "vitest";
import { createResolver } from "@/lib/dns/resolver";
import { type DnsServer, startDnsServer } from "@/lib/dns/testing/dns-server";
import { createEgress } from "@/lib/egress/egress";
import { usualSettings } from "@/lib/live-test/testing/test-bench";
import { lastReport } from "@/lib/mail-test/last-report";
import { runMailTest } from "@/lib/mail-test/run-mail-test";

let dns: DnsServer;
beforeAll(async () => {
  dns = await startDnsServer({
    "broken.example": "servfail",
    "silent.example": "silent",
    "text-only.example": [{ type: "TXT", data: "no address here" }],
    "inside.example": [{ type: "A", data: "10.0.0.5" }],
  });
});
afterAll(() => dns.close());

function testOf(host: string, port = 587) {
  const resolver = createResolver({ servers: [dns.address], timeoutMs: 200 });
  return runMailTest(
    { settings: { ...usualSettings, host, port }, recipient: "grace@example.org" },
    { egress: createEgress({ resolver }), signal: new AbortController().signal, locale: "en" },
  );
}

it.each([
  { name: "says no", host: "nowhere.example", cause: "dns-not-found", errorCode: "ENOTFOUND" },
  { name: "knows no address", host: "text-only.example", cause: "dns-not-found", errorCode: "ENODATA" },
  { name: "fails", host: "broken.example", cause: "dns-failure", errorCode: "ESERVFAIL" },
  { name: "is silent", host: "silent.example", cause: "dns-failure", errorCode: "ETIMEOUT" },
])("diagnoses DNS that $name", async ({ host, cause, errorCode }) => {
  const test = await testOf(host);
  if (!test.ok) throw new Error(test.error.code);
  const report = await lastReport(test.value);
  expect(report.failure).toMatchObject({ stage: "dns", errorCode });
  expect(report.diagnosis?.cause).toBe(cause);
  expect(report.stages.filter(({ status }) => status !== "skipped").map(({ stage }) => stage)).toEqual([
    "dns",
  ]);
});

it.each([
  ["inside.example", 587, { code: "address-not-allowed" }],
  ["0x7f.1", 587, { code: "address-not-allowed" }],
  ["256.1.1.1", 587, { code: "host-invalid" }],
  ["inside.example", 578, { code: "port-not-allowed", port: 578, suggestion: 587 }],
] as const)("refuses %s at %d before anything is sent", async (host, port, error) => {
  expect(await testOf(host, port)).toEqual({ ok: false, error });
});
