import { expect, it } from "vitest";
import { guideWords } from "@/lib/i18n/guide-words";
import { messagesOf } from "@/lib/i18n/messages";
import { causeWords, fixWords } from "@/lib/i18n/problem-words";
import { type Locale, locales } from "@/lib/locale";
import { providers } from "@/lib/providers/catalog";

/** What people read; what servers say and what machines match stays as it is. */
function sentencesOf(value: unknown, locale: Locale): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (locale in value) return sentencesOf(Object.entries(value).find(([key]) => key === locale)?.[1], locale);
  return Object.values(value).flatMap((inner) => sentencesOf(inner, locale));
}

it.each(locales)("in %s apostrophes and the steps of a menu are set as they are printed", (locale) => {
  const texts = [
    ...sentencesOf([messagesOf(locale), guideWords(locale), causeWords(locale), fixWords(locale)], locale),
    ...providers.flatMap(({ availability, datedNotes, username, password, enableFirst, sender, limits }) =>
      sentencesOf(
        [availability.note, datedNotes, username.hint, password.where, enableFirst, sender.hint, limits],
        locale,
      ),
    ),
  ];
  expect(texts.filter((text) => /\p{L}'\p{L}|\p{L} > [\p{L}“«]/u.test(text))).toEqual([]);
});
