import { createTranslator } from "next-intl";
import { _createCache, _createIntlFormatters } from "use-intl/core";
import formatCompiled from "use-intl/format-message/format-only";
import { expect, it } from "vitest";
import { compiledMessagesOf } from "@/lib/i18n/compiled-messages";
import { messagesOf } from "@/lib/i18n/messages";
import { type Locale, locales } from "@/lib/locale";

/** Every sentence by its place; a parsed one is a text or an array. */
function sentencesOf(value: unknown, place = ""): (readonly [place: string, sentence: unknown])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[place, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    sentencesOf(inner, place === "" ? key : `${place}.${key}`),
  );
}

/** The same figure in every gap: read as a text, it also chooses a plural, and a choice's `other`. Marks keep what they hold. */
function factsFor(sentence: unknown, figure: number): Record<string, number | typeof String> {
  const text = String(sentence);
  const gaps = [...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, figure] as const);
  const marks = [...text.matchAll(/<\/(\w+)>/g)].map(([, name]) => [name, String] as const);
  return Object.fromEntries([...gaps, ...marks]);
}

function asParsed(locale: Locale, figure: number): (readonly [string, unknown])[] {
  const written = new Map(sentencesOf(messagesOf(locale)));
  const cache = _createCache();
  const options = { locale, cache, formatters: _createIntlFormatters(cache) };
  return sentencesOf(compiledMessagesOf(locale)).map(([place, compiled]) => [
    place,
    formatCompiled(
      place,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by the compiler
      compiled as Parameters<typeof formatCompiled>[1],
      factsFor(written.get(place), figure),
      options,
    ),
  ]);
}

type Translator = { rich: (place: string, facts: object) => unknown };

function asWritten(locale: Locale, figure: number): (readonly [string, unknown])[] {
  const messages = messagesOf(locale);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every place exists, every gap is filled
  const t = createTranslator({ locale, messages }) as unknown as Translator;
  return sentencesOf(messages).map(([place, sentence]) => [place, t.rich(place, factsFor(sentence, figure))]);
}

it.each(locales.flatMap((locale) => [0, 1, 1234.5].map((figure) => [locale, figure] as const)))(
  "says every sentence as it is written (%s, %d)",
  (locale, figure) => {
    expect(asParsed(locale, figure)).toEqual(asWritten(locale, figure));
  },
);
