import { expect, it } from "vitest";
import { findProvider, providers } from "@/lib/providers/catalog";
import { passwordAccessAt, passwordObstacle } from "@/lib/providers/password-access";
import { publicProvider } from "@/lib/providers/public-provider";

const obstacleOf = (id: string, domain: string, day = "2026-11-28") => {
  const provider = findProvider(id);
  if (!provider) throw new Error(`${id} is missing`);
  return passwordObstacle(publicProvider(provider, { locale: "en", now: new Date(day) }), domain);
};

it.each([
  ["outlook-com", "hotmail.it", "refused"],
  ["tuta", "tuta.com", "no-smtp"],
  ["wind-tre", "inwind.it", "no-smtp"],
  ["proton-mail", "proton.me", "own-domain-only"],
  ["proton-mail", "Proton.me", "own-domain-only"],
  ["proton-mail", "bottega-anna.it", null],
  ["gmail", "gmail.com", null],
  ["aruba", "bottega-anna.it", null],
] as const)("%s for an address at %s: %s", (id, domain, obstacle) => {
  expect(obstacleOf(id, domain)).toBe(obstacle);
});

it.each([
  ["2026-11-28T00:00:00Z", "ending", null],
  ["2026-12-30T23:59:59Z", "ending", null],
  ["2026-12-31T00:00:00Z", "off-by-default", "off-by-default"],
  ["2027-08-01T00:00:00Z", "off-by-default", "off-by-default"],
] as const)("at %s Microsoft 365's passwords are %s", (now, access, obstacle) => {
  const provider = findProvider("microsoft-365");
  expect(provider && passwordAccessAt(provider, new Date(now))).toBe(access);
  expect(obstacleOf("microsoft-365", "bottega-anna.it", now)).toBe(obstacle);
});

it("has an obstacle for each provider that takes no password, and for no other", () => {
  const now = new Date("2026-11-28");
  for (const provider of providers) {
    const isRefused = provider.password.kind === "oauth-only" || provider.availability.state === "no-smtp";
    const { id } = provider;
    expect(obstacleOf(id, "bottega-anna.it", now.toISOString()) !== null, id).toBe(isRefused);
  }
});
