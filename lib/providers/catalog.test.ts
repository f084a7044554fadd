import { expect, it } from "vitest";
import {
  endpointsOf,
  featuredProviderIds,
  findProvider,
  providerOfDomain,
  providerOfHost,
  providerOfMx,
  providers,
} from "@/lib/providers/catalog";

it("has every tile of the provider step", () => {
  expect(featuredProviderIds.map(findProvider)).not.toContain(null);
  expect(providers.length).toBeGreaterThanOrEqual(106);
});

it.each([
  ["libero.it", "libero", "smtp.libero.it"],
  ["GMAIL.com.", "gmail", "smtp.gmail.com"],
  ["alice.it", "tim-alice", "out.alice.it"],
  ["zohomail.eu", "zoho-mail", "smtp.zoho.eu"],
  ["gmx.it", "gmx", "mail.gmx.com"],
])("knows the domain %s", (domain, id, host) => {
  const match = providerOfDomain(domain);
  expect([match?.provider.id, match?.host?.host]).toEqual([id, host]);
});

it.each([
  ["x.l.google.com", "google-workspace"],
  ["smtp.google.com", "google-workspace"],
  ["alt4.gmail-smtp-in.l.google.com", "gmail"],
  ["ASPMX3.GoogleMail.com.", "google-workspace"],
  ["shop-it.mail.protection.outlook.com", "microsoft-365"],
  ["shop.a-v1.mx.microsoft", "microsoft-365"],
  ["hotmail-com.olc.protection.outlook.com", "outlook-com"],
  ["mx.pec.aruba.it", "aruba-pec"],
  ["mx.aruba.it", "aruba"],
  ["mxb.eu.mailgun.org", "mailgun"],
])("tells whose MX %s is", (mx, id) => {
  expect(providerOfMx(mx)?.provider.id).toBe(id);
});

it.each(["l.google.com.evil.example", "mx.notzoho.com", "xl.google.com", "google.com", "com", ""])(
  "takes %j for nobody's MX",
  (mx) => {
    expect(providerOfMx(mx)).toBeNull();
  },
);

it("reads the region from the MX", () => {
  expect(providerOfMx("mx2.zoho.eu")?.host?.host).toBe("smtppro.zoho.eu");
  expect(providerOfMx("mx01.ionos.it")?.host?.host).toBe("smtp.ionos.it");
  expect(providerOfMx("w0123456.kasserver.com")?.host?.host).toBe("<mx>");
});

it.each([
  ["smtp.gmail.com", "gmail"],
  ["smtp-relay.gmail.com", "google-workspace"],
  ["email-smtp.eu-south-2.amazonaws.com", "amazon-ses"],
  ["contoso-com.mail.protection.outlook.com", "microsoft-365"],
  ["smtp-relay.sendinblue.com", "brevo"],
  ["mail.example.com", null],
])("tells whose server %s is", (host, id) => {
  expect(providerOfHost(host)?.id ?? null).toBe(id);
});

it("answers a provider's doors best first, and none for a foreign host", () => {
  const brevo = findProvider("brevo");
  const plesk = findProvider("plesk");
  if (!brevo || !plesk) throw new Error("missing");
  expect(endpointsOf(brevo, "SMTP-relay.brevo.com").map(({ port }) => port)).toEqual([587, 2525, 465]);
  expect(endpointsOf(brevo, "smtp.example.com")).toEqual([]);
  expect(endpointsOf(plesk, "mail.example.com").map(({ port }) => port)).toEqual([465, 587]);
});
