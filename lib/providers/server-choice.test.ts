import { expect, it } from "vitest";
import { findProvider, providers } from "@/lib/providers/catalog";
import { chosenProvider } from "@/lib/providers/chosen-provider";
import { publicProvider } from "@/lib/providers/public-provider";
import { areDoorsOfOneServer, isServerUndecided } from "@/lib/providers/server-choice";
import { draftFor } from "@/lib/providers/suggestion";
import { emptyDraft, type SetupDraft } from "@/lib/settings/draft";

const today = { locale: "en", now: new Date("2026-11-28") } as const;

function isUndecided(providerId: string, address: string, patch: Partial<SetupDraft> = {}): boolean {
  const chosen = chosenProvider(providerId, address.slice(address.lastIndexOf("@") + 1));
  const draft = draftFor(
    { ...emptyDraft, providerId, address },
    chosen?.provider ?? null,
    chosen?.host ?? undefined,
  );
  return isServerUndecided({ ...draft, ...patch }, chosen && publicProvider(chosen.provider, today));
}

it.each<[string, string, Partial<SetupDraft>?]>([
  ["gmail", "anna@gmail.com"],
  ["aruba", "info@bottega-anna.it"],
  ["brevo", "shop@example.com"],
  ["tim-alice", "anna@alice.it"],
  ["amazon-ses", "shop@example.com", { isServerFound: true }],
  ["aruba", "info@bottega-anna.it", { host: "smtp.aruba.it", port: "587", security: "starttls" }],
  ["brevo", "shop@example.com", { port: "2525", security: "starttls", typed: ["endpoint"] }],
])("leaves nothing to decide at %s for %s (%o)", (...[id, address, patch]) => {
  expect(isUndecided(id, address, patch)).toBe(false);
});

it.each<[string, string, Partial<SetupDraft>?]>([
  ["other", "anna@example.com"],
  ["amazon-ses", "shop@example.com"],
  ["mailgun", "shop@example.com"],
  ["zoho-mail", "anna@example.com"],
  ["cpanel", "anna@example.com"],
  ["gmail", "anna@gmail.com", { isServerUnsure: true }],
  ["aruba", "info@bottega-anna.it", { host: "smtp.example.com", typed: ["host"] }],
  ["aruba", "info@bottega-anna.it", { port: "2525", security: "starttls", typed: ["endpoint"] }],
  ["aruba", "info@bottega-anna.it", { isServerFound: true, host: "smtp.example.com", typed: ["host"] }],
])("leaves the server to decide at %s for %s (%o)", (...[id, address, patch]) => {
  expect(isUndecided(id, address, patch)).toBe(true);
});

it("waits for the provider's page", () => {
  expect(isServerUndecided({ ...emptyDraft, providerId: "gmail" }, null)).toBe(true);
});

it("takes second doors for doors, and regions for regions", () => {
  const doors = providers.filter(({ hosts }) =>
    areDoorsOfOneServer(hosts.map((host) => ({ ...host, label: host.label?.en ?? null }))),
  );
  expect(doors.map(({ id }) => id)).toContain("aruba");
  for (const { id, hosts } of doors) {
    const ports = hosts.flatMap(({ endpoints }) => endpoints.map(({ port }) => port));
    expect(new Set(ports).size, id).toBe(ports.length);
  }
  expect(findProvider("amazon-ses")?.hosts.length).toBeGreaterThan(1);
});
