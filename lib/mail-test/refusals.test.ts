import { expect, it } from "vitest";
import { createResolver } from "@/lib/dns/resolver";
import { startDnsServer } from "@/lib/dns/testing/dns-server";
import { createEgress } from "@/lib/egress/egress";
import { usualSettings } from "@/lib/live-test/testing/test-bench";
import { runMailTest } from "@/lib/mail-test/run-mail-test";

it.each([
  ["inside.example", 587, { code: "address-not-allowed" }],
  ["0x7f.1", 587, { code: "address-not-allowed" }],
  ["256.1.1.1", 587, { code: "host-invalid" }],
  ["inside.example", 578, { code: "port-not-allowed", port: 578, suggestion: 587 }],
] as const)("refuses %s at %d before anything is sent", async (host, port, error) => {
  const dns = await startDnsServer({ "inside.example": [{ type: "A", data: "10.0.0.5" }] });
  try {
    const resolver = createResolver({ servers: [dns.address] });
    const test = await runMailTest(
      { settings: { ...usualSettings, host, port }, recipient: "grace@example.org" },
      { egress: createEgress({ resolver }), signal: new AbortController().signal, locale: "en" },
    );
    expect(test).toEqual({ ok: false, error });
  } finally {
    await dns.close();
  }
});
