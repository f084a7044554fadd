import { expect, it } from "vitest";
import { locales } from "@/lib/locale";
import { featuredProviderIds, providers } from "@/lib/providers/catalog";
import { pickerGroup, pickerGroups, servicesToOffer } from "@/lib/providers/picker-order";
import { providerCard } from "@/lib/providers/provider-card";

const cards = providers.map((provider) => providerCard(provider, new Date("2026-11-28")));

it.each(locales)("keeps every featured provider one press away (%s)", (locale) => {
  const inSight = pickerGroups.flatMap((group) => pickerGroup(cards, { group, locale }).inSight);
  expect(inSight.map(({ id }) => id)).toEqual(expect.arrayContaining([...featuredProviderIds]));
});

it.each(locales)("shows each provider once, in its own group (%s)", (locale) => {
  const shown = pickerGroups.flatMap((group) => {
    const { inSight, rest } = pickerGroup(cards, { group, locale });
    expect([...inSight, ...rest].filter((card) => card.group !== group)).toEqual([]);
    return [...inSight, ...rest].map(({ id }) => id);
  });
  expect(shown.toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
});

it("begins with Italian hosting for Italian readers", () => {
  expect(pickerGroups[0]).toBe("hosting");
  const { inSight, rest } = pickerGroup(cards, { group: "hosting", locale: "it" });
  expect(inSight.slice(0, 2).map(({ name }) => name)).toEqual(["Aruba", "Register.it"]);
  const isItalian = rest.map(({ countries }) => countries.includes("IT"));
  expect(isItalian).toEqual(isItalian.toSorted((a, b) => Number(b) - Number(a)));
});

it("offers services that can take any address as it is", () => {
  const offered = servicesToOffer.map((id) => cards.find((card) => card.id === id));
  for (const card of offered)
    expect(card).toMatchObject({
      group: "sending-service",
      sender: "verified-address",
      availability: "available",
    });
});
