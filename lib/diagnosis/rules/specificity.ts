import type { Rule } from "@/lib/diagnosis/rules/rule";
import { isSettingFault } from "@/lib/transcript/clue";

/**
 * How much each condition of a rule says about a failure, in points.
 *
 * Words outrank codes, because administrators choose their words for the case and take the code from a
 * default; an enhanced code outranks a reply code, which is shared by many causes. Measured with
 * `npm run diagnosis:score`; decision 0010 says what was left out because it moved nothing.
 */
const points = {
  /** A code of a system, or a happening that a program's sentence tells. */
  error: 20,
  /** A detail of three digits, which a provider gave a meaning of its own: more than any words of three. */
  ownCode: 15,
  /** A phrase; each word of it counts one more. */
  words: 10,
  enhancedCode: 5,
  /** `5.7.x`; a code such as 5.7.1, which servers use for anything, says no more than that. */
  enhancedPattern: 3,
  /** A fact about the settings, the host or the other doors. */
  trait: 4,
  /** A contradiction in the settings, which explains what follows by itself. */
  settingFault: 30,
  refinement: 3,
  /** Words that say little or only what a refusal is about; at most two of them count. */
  fewWords: 1.5,
  replyCode: 2,
  /** Each other condition: stage, class of the reply, port, security. */
  condition: 1,
};

/** How closely a rule's conditions describe a failure on which it fired. Of two rules that fire, the one with more points decides. */
export function specificityOf(rule: Rule, found: { words: string | null; enhanced: string | null }): number {
  const { when, refines, isVague } = rule;
  const { stages, replies, ports, security, traits = [] } = when;
  const conditions = [stages, replies, ports, security].filter((condition) => condition);
  return (
    (when.errors || when.happenings ? (isVague ? points.fewWords : points.error) : 0) +
    (found.words === null ? 0 : wordPoints(rule, wordCount(found.words))) +
    enhancedPoints(rule, found.enhanced) +
    (when.codes ? points.replyCode : 0) +
    (refines ? points.refinement : 0) +
    sum(traits.map((trait) => (isSettingFault(trait) ? points.settingFault : points.trait))) +
    points.condition * conditions.length
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function wordPoints({ isVague, isTopic }: Rule, count: number): number {
  return isVague || isTopic ? points.fewWords + Math.min(2, count) : points.words + count;
}

function enhancedPoints({ when, confidence }: Rule, enhanced: string | null): number {
  if (!when.enhanced || enhanced === null) return 0;
  const [, subject, detail = ""] = enhanced.split(".");
  const isExact =
    confidence !== "possible" &&
    when.enhanced.some((pattern) => pattern === enhanced || pattern === `x.${subject}.${detail}`);
  if (!isExact) return points.enhancedPattern;
  return detail.length === 3 ? points.ownCode : points.enhancedCode;
}

/** Words as people count them; two characters of Chinese or Japanese make about one. */
export function wordCount(words: string): number {
  const unspaced = words.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return unspaced > 0 ? Math.ceil(unspaced / 2) : (words.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0);
}
