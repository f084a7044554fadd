import { expect, it } from "vitest";
import { localeOf, preferredLocale } from "@/lib/i18n/preferred-locale";

it.each([
  ["it-IT,it;q=0.9,en;q=0.8", "it"],
  ["de-DE,en;q=0.5,it;q=0.9", "it"],
  ["de, fr", "en"],
  ["it;q=0, en", "en"],
  ["IT", "it"],
  [null, "en"],
] as const)("for %s answers %s", (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

it.each([
  [{ cookie: "a=b; portwise-locale=it; c=d", "accept-language": "en" }, "it"],
  [{ cookie: "portwise-locale=xx", "accept-language": "it" }, "it"],
  [{ cookie: "not-portwise-locale=it" }, "en"],
  [{}, "en"],
])("for a call with %o answers %s", (headers, locale) => {
  expect(localeOf({ headers: new Headers(headers) })).toBe(locale);
});
