import { expect, it } from "vitest";
import { findProvider, providerOfMx, providers } from "@/lib/providers/catalog";
import { providerOfNameServer, providerOfSpfInclude } from "@/lib/providers/domain-evidence";
import { isRelayAddressDomain, mailRouteOfMx, mailRoutes } from "@/lib/providers/mail-routing";

it.each([
  ["route1.mx.cloudflare.net", "forwarder"],
  ["eforward5.registrar-servers.com", "forwarder"],
  ["alt1.gmr-smtp-in.l.google.com.", "forwarder"],
  ["mx0a-00123.pphosted.com", "gateway"],
  ["EU-smtp-inbound-1.mimecast.com", "gateway"],
  ["d12345.ess.barracudanetworks.com", "gateway"],
  ["in.hes.trendmicro.eu", "gateway"],
  ["esa1.contoso.iphmx.com", "gateway"],
  ["cluster5.eu.messagelabs.com", "gateway"],
  ["inbound-smtp.eu-west-1.amazonaws.com", "ambiguous"],
])("tells what stands behind %s", (mx, kind) => {
  expect(mailRouteOfMx(mx)?.kind).toBe(kind);
});

it.each(["evil-pphosted.com", "pphosted.com.evil.example", "aspmx.l.google.com"])(
  "takes %s for no forwarder or gateway",
  (mx) => {
    expect(mailRouteOfMx(mx)).toBeNull();
  },
);

it("no MX suffix is that of a mailbox provider too, and every candidate is in the catalogue", () => {
  const suffixes = mailRoutes.flatMap(({ mx }) => mx);
  const ofProviders = providers.flatMap(({ mx, hosts }) => [
    ...mx,
    ...hosts.flatMap((host) => host.mx ?? []),
  ]);
  expect(suffixes.filter((suffix) => ofProviders.includes(suffix))).toEqual([]);
  expect(new Set(suffixes).size).toBe(suffixes.length);
  expect(mailRoutes.flatMap(({ candidates }) => candidates).filter((id) => !findProvider(id))).toEqual([]);
});

it("knows addresses that only forward", () => {
  expect(["duck.com", "Privaterelay.AppleID.com"].map(isRelayAddressDomain)).toEqual([true, true]);
  expect(isRelayAddressDomain("libero.it")).toBe(false);
});

it("reads the mailbox service from SPF and the hosting company from name servers", () => {
  expect(providerOfSpfInclude("spf.protection.outlook.com")?.provider.id).toBe("microsoft-365");
  expect(providerOfSpfInclude("zoho.eu")?.host?.host).toBe("smtppro.zoho.eu");
  expect(providerOfSpfInclude("sendgrid.net")).toBeNull();
  expect(providerOfNameServer("dns2.technorail.com")?.provider.id).toBe("aruba");
  expect(providerOfNameServer("technorail.com.evil.example")).toBeNull();
  expect(providerOfMx("mx.theirshop.it")).toBeNull();
});
