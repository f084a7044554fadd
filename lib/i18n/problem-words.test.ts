import { describe, expect, it } from "vitest";
import { causeWords, fixWords } from "@/lib/i18n/problem-words";
import { placeholdersOf, type Wording } from "@/lib/i18n/wording";
import { locales } from "@/lib/locale";
import { causeIds } from "@/lib/transcript/cause";
import { fixIds } from "@/lib/transcript/fix";

const alternatives = (wording: Wording): readonly string[] =>
  typeof wording === "string" ? [wording] : wording;

const causeTexts = causeIds.map((id) => {
  const texts = (locale: (typeof locales)[number]) => {
    const { name, title, explanation } = causeWords(locale)[id];
    return [name, ...alternatives(title), ...alternatives(explanation)];
  };
  return { id, en: texts("en"), it: texts("it") };
});

const fixTexts = fixIds.map((id) => {
  const texts = (locale: (typeof locales)[number]) => {
    const { title, action = [""], detail, steps } = fixWords(locale)[id];
    return [title, ...alternatives(action), ...alternatives(detail), ...steps.flatMap(alternatives)].filter(
      Boolean,
    );
  };
  return { id, en: texts("en"), it: texts("it") };
});

/** Words that blame, hide or say nothing (LOOK.md, "Words"). */
const forbidden =
  /\binvalid\b|\boops\b|\berror occurred\b|please try again\.?$|\bnon valid[oa]\b|\bsi è verificato un errore\b|\bops\b|\bsi prega\b/i;

describe.each([...causeTexts, ...fixTexts])("$id", ({ en, it: italian }) => {
  it("is said in both languages, and Italian is not English", () => {
    expect([...en, ...italian].every((text) => text.trim().length > 3)).toBe(true);
    expect(italian).toHaveLength(en.length);
    expect(italian.filter((text, index) => text === en[index])).toEqual([]);
  });

  it("names the same facts in both languages, and only known ones", () => {
    expect(italian.map(placeholdersOf)).toEqual(en.map(placeholdersOf));
    expect(
      [...en, ...italian]
        .join("")
        .replaceAll(/\{[a-z]+\}/gi, (name) => (placeholdersOf(name)[0] ? "" : name)),
    ).not.toMatch(/[{}]/);
  });

  it("neither blames nor evades", () => {
    expect([...en, ...italian].filter((text) => forbidden.test(text))).toEqual([]);
  });
});

it.each(locales)("in %s a sentence remains where no fact is known", (locale) => {
  const always = [
    ...Object.values(causeWords(locale)).flatMap(({ name, explanation }) => [name, explanation]),
    ...Object.values(fixWords(locale)).flatMap(({ title, detail, steps }) => [title, detail, ...steps]),
  ];
  expect(always.filter((wording) => placeholdersOf(alternatives(wording).at(-1) ?? "").length > 0)).toEqual(
    [],
  );
});
