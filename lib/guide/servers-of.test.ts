import { expect, it } from "vitest";
import { serversOf } from "@/lib/guide/servers-of";
import { findProvider, providers } from "@/lib/providers/catalog";

it("puts regions with the same doors together", () => {
  const provider = findProvider("amazon-ses") ?? expect.fail("no such provider");
  const groups = serversOf(provider);
  expect(groups.length).toBeLessThan(provider.hosts.length);
});

it("loses no server of any provider", () => {
  for (const provider of providers) {
    const hosts = serversOf(provider).flatMap((group) => group.hosts);
    expect(hosts.map(({ id }) => id).toSorted()).toEqual(provider.hosts.map(({ id }) => id).toSorted());
  }
});
