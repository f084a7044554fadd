import { afterAll, beforeAll, expect, it } from "vitest";
import { createResolver } from "@/lib/dns/resolver";
import { createEgress, type Egress } from "@/lib/egress/egress";
import { hostOnCertificate } from "@/lib/mail-test/host-on-certificate";
import { openPractice, type Practice } from "@/lib/practice/practice";
import { findProvider } from "@/lib/providers/catalog";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

const host = "other-name.practice.test";
const properName = "server12.shared-hosting.test";
const signal = new AbortController().signal;
let practice: Practice;
let egress: Egress;

beforeAll(async () => {
  practice = await openPractice();
  egress = createEgress({
    resolver: createResolver({ servers: ["127.0.0.1:1"] }),
    localHosts: practice.hostOf,
  });
});
afterAll(() => practice.close());

async function lookFor(
  altNames: readonly string[],
  {
    providerId = null,
    problem = "ERR_TLS_CERT_ALTNAME_INVALID",
    dialled = "127.0.0.1",
  }: { providerId?: string | null; problem?: string; dialled?: string } = {},
) {
  const target = await egress.judge({ host, port: 587 });
  if (!target.ok) throw new Error(target.error.code);
  const certificate = {
    subject: "",
    issuer: "",
    altNames,
    validFrom: "",
    validTo: "",
    fingerprint256: "",
    chain: [],
  };
  const tls = { protocol: null, cipher: null, certificate, trusted: false, problem };
  const settings = { ...blockedReport.settings, host };
  return hostOnCertificate(
    { settings, tls, failure: blockedReport.failure },
    {
      target: { ...target.value, addresses: [{ address: dialled, family: 4 }] },
      provider: providerId === null ? null : findProvider(providerId),
      egress,
      signal,
    },
  );
}

it("finds the proper name of the server that was dialled", async () => {
  expect(await lookFor([properName])).toMatchObject({ host: properName });
});

it.each([
  ["a name that leads nowhere", [`nowhere.${properName}`], {}],
  ["a wildcard", ["*.shared-hosting.test"], {}],
  ["the host itself", [host], {}],
  ["a certificate of many customers", [properName, "a.test", "b.test", "c.test", "d.test"], {}],
  ["a stranger's name for a known provider's server", [properName], { providerId: "gmail" }],
  ["a server whose certificate is not good for that name either", ["expired.practice.test"], {}],
  ["a name that leads to another machine", [properName], { dialled: "198.51.100.7" }],
  ["a certificate with another fault", [properName], { problem: "CERT_HAS_EXPIRED" }],
])("does not offer %s", async (_, names, options) => {
  expect(await lookFor(names, options)).toBeNull();
});
