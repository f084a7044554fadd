import type { Reading } from "@/lib/diagnosis/reading/reading";
import type { Said } from "@/lib/diagnosis/reading/said";
import { type Found, findPhrase } from "@/lib/diagnosis/rules/phrase";
import type { Conditions, Phrase, Phrases, Rule } from "@/lib/diagnosis/rules/rule";
import { specificityOf, wordCount } from "@/lib/diagnosis/rules/specificity";

export type Match = {
  rule: Rule;
  /** The words of the reply that a phrase stood for; `null` if the rule asks for none. */
  words: string | null;
  /** Those words without what stands in the gaps of the phrase. */
  matched: string;
  /** Whether those words stand before the reason that the reply gives. */
  isBesideReason: boolean;
  specificity: number;
  /** Where those words begin; at the end of everything if there are none. */
  at: number;
};

/** @returns `null` unless every condition holds */
export function matchRule(rule: Rule, reading: Reading): Match | null {
  const { when } = rule;
  if (!fitsStructure(when, reading)) return null;
  const found = when.says ? longestPhrase(when.says, reading.said) : null;
  if (when.says && (found === null || !isTelling(rule, found, reading))) return null;
  const specificity = specificityOf(rule, { words: found?.matched ?? null, enhanced: reading.enhanced });
  return {
    rule,
    words: found?.words ?? null,
    matched: found?.matched ?? "",
    isBesideReason: found?.isBesideReason ?? false,
    at: found?.start ?? Infinity,
    specificity,
  };
}

/** Where neither a server spoke nor a program named an error, a text may be about anything: one word is not enough. */
function isTelling({ isTopic }: Rule, { matched }: Found, { hasSpeaker }: Reading): boolean {
  return hasSpeaker || (!isTopic && wordCount(matched) > 1);
}

function fitsStructure(when: Conditions, reading: Reading): boolean {
  const { settings } = reading.facts;
  return (
    isIn(when.stages, reading.stage) &&
    (!when.replies || when.replies === reading.class) &&
    isIn(when.codes, reading.code) &&
    (!when.enhanced || when.enhanced.some((pattern) => fitsEnhanced(pattern, reading.enhanced))) &&
    isIn(when.errors, reading.error) &&
    isIn(when.happenings, reading.happening) &&
    isIn(when.security, settings?.security) &&
    isIn(when.ports, settings?.port) &&
    (!when.traits || when.traits.every((trait) => reading.traits.has(trait))) &&
    !when.not?.some((trait) => reading.traits.has(trait))
  );
}

function isIn<Value>(allowed: readonly Value[] | undefined, value: Value | null | undefined): boolean {
  return !allowed || allowed.some((one) => one === value);
}

function fitsEnhanced(pattern: string, enhanced: string | null): boolean {
  if (!enhanced) return false;
  const parts = enhanced.split(".");
  return pattern.split(".").every((part, index) => part === "x" || part === parts[index]);
}

type FoundWhere = Found & { isBesideReason: boolean };

/** The phrase of the most words, of those in the reason if there are any: what is said at greater length is meant more closely. */
function longestPhrase(says: Phrases, said: readonly Said[]): FoundWhere | null {
  const [longest] = Object.values(says)
    .flat()
    .flatMap((phrase) => said.flatMap((one) => findWhere(phrase, one)))
    .toSorted(
      (a, b) => Number(a.isBesideReason) - Number(b.isBesideReason) || b.matched.length - a.matched.length,
    );
  return longest ?? null;
}

function findWhere(phrase: Phrase, { words, reasonAt }: Said): FoundWhere[] {
  const found = findPhrase(phrase, words);
  return found ? [{ ...found, isBesideReason: found.end <= reasonAt }] : [];
}
