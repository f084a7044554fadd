import { expect, it } from "vitest";
import { explain } from "@/lib/explain/explain";
import { describeDiagnosis } from "@/lib/i18n/report-words";
import { locales } from "@/lib/locale";

const now = new Date("2026-11-28T12:00:00Z");

const paste = `MAIL_HOST=smtp.example.com
MAIL_PORT=587
MAIL_USERNAME=app@example.com
MAIL_PASSWORD=abc#XXXXXX
535 5.7.8 Error: authentication failed`;

it.each(locales)("says in %s how the pasted .env file quotes, and nothing of other forms", (locale) => {
  const { diagnosis, fixes } = explain({ text: paste }, { locale, now });
  expect(diagnosis.cause).toBe("secret-mangled");
  expect(fixes[0]?.id).toBe("quote-secret");
  expect(fixes[0]?.steps).toHaveLength(2);
  expect(fixes[0]?.steps[0]).toMatch(/^\.env/);
});

it.each([
  ["url", /^URL/],
  ["yaml", /^YAML/],
  ["ini", /^INI/],
  ["properties", /\.properties/],
  ["php", /^PHP/],
] as const)("knows the step for %s", (form, step) => {
  const { fixes } = describeDiagnosis(
    {
      cause: "secret-mangled",
      confidence: "likely",
      evidence: [{ code: "settings-form", form }],
      otherCauses: [],
      fixes: [{ id: "quote-secret", patch: null, verified: null, link: null }],
    },
    { settings: null, provider: null, locale: "en", now },
  );
  expect(fixes[0]?.steps[0]).toMatch(step);
});
