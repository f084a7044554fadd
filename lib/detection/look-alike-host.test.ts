import { domainToASCII } from "node:url";
import { expect, it } from "vitest";
import { lookAlikeHostOf } from "@/lib/detection/look-alike-host";
import { providers } from "@/lib/providers/catalog";
import { isTemplate } from "@/lib/providers/host-template";

it.each([
  ["smtp.gmai1.com", null, "gmail.com"],
  ["smtp.gma1l.com", null, "gmail.com"],
  ["smtp.0ffice365.com", null, "office365.com"],
  ["smtps.aruba.it.evil.example", null, "aruba.it"],
  ["smtp.gmail.com.attacker.it", "gmail", "gmail.com"],
  ["smtp.gmаil.com", null, "gmail.com"],
  ["smtps.arubá.it", null, "aruba.it"],
  ["smtp.rnailgun.org", null, "mailgun.org"],
  ["smtps.arubi.it", "aruba", "aruba.it"],
])("takes %s, with %s chosen, for a look-alike of %s", (host, chosen, of) => {
  expect(lookAlikeHostOf(domainToASCII(host), chosen)).toBe(of);
});

it.each([
  ["smtp.example.com", null],
  ["mail.bottega-anna.it", "aruba"],
  ["smtps.arubi.it", "brevo"],
  ["mail.1and1.it", null],
  ["server01.hosting.it", null],
  ["192.0.2.7", null],
  ["localhost", null],
  ["works.practice.test", "other"],
])("takes %s, with %s chosen, for itself", (host, chosen) => {
  expect(lookAlikeHostOf(host, chosen)).toBeNull();
});

it("takes no host of the catalogue for another's look-alike", () => {
  const hosts = providers.flatMap((provider) => provider.hosts.map(({ host }) => host));
  const fixed = hosts.filter((host) => !isTemplate(host));
  expect(fixed.length).toBeGreaterThan(100);
  expect(fixed.filter((host) => lookAlikeHostOf(host, null) !== null)).toEqual([]);
});
