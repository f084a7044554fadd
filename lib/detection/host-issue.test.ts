import { afterAll, beforeAll, expect, it } from "vitest";
import { hostIssue } from "@/lib/detection/host-issue";
import { createResolver } from "@/lib/dns/resolver";
import { type DnsServer, startDnsServer } from "@/lib/dns/testing/dns-server";
import { createEgress, type Egress } from "@/lib/egress/egress";

let dns: DnsServer;
let egress: Egress;
beforeAll(async () => {
  dns = await startDnsServer({
    "mail.bottega.example": [{ type: "A", data: "8.8.8.8" }],
    "router.bottega.example": [{ type: "A", data: "192.168.1.1" }],
    "text.bottega.example": [{ type: "TXT", data: ["no address"] }],
    "broken.bottega.example": "servfail",
  });
  egress = createEgress({
    resolver: createResolver({ servers: [dns.address], timeoutMs: 1_000 }),
    localHosts: (host) =>
      host.endsWith(".practice.test") ? { portFor: (port) => port, certificateAuthorityPem: "" } : null,
  });
});
afterAll(() => dns.close());

it.each([
  ["mail.bottega.example", null],
  ["works.practice.test", null],
  ["broken.bottega.example", null],
  ["text.bottega.example", { code: "unknown" }],
  ["nowhere.bottega.example", { code: "unknown" }],
  ["router.bottega.example", { code: "not-allowed" }],
  ["127.0.0.1", { code: "not-allowed" }],
  ["256.1.1.1", { code: "unknown" }],
  ["smtp.gmai1.com", { code: "look-alike", of: "gmail.com" }],
])("says of %s: %o", async (host, issue) => {
  expect(await hostIssue({ host, providerId: "other" }, { egress })).toEqual(issue);
});

it("asks nothing about the chosen provider's own host", async () => {
  const asked = dns.questions.length;
  expect(await hostIssue({ host: "smtps.aruba.it", providerId: "aruba" }, { egress })).toBeNull();
  expect(dns.questions.length).toBe(asked);
});

it("lets a name pass that DNS never answers about", async () => {
  const deaf: Egress = { ...egress, judge: () => new Promise(() => {}) };
  expect(await hostIssue({ host: "slow.bottega.example", providerId: null }, { egress: deaf })).toBeNull();
}, 6_000);
