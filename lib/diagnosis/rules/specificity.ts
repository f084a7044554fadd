import type { Rule } from "@/lib/diagnosis/rules/rule";

/**
 * How much each condition says about a failure, in points.
 *
 * Words outrank codes, because administrators choose their words for the case and take the code from a
 * default; an enhanced code outranks a reply code, which is shared by many causes; a stage alone says
 * least. Measured with `npm run diagnosis:score`.
 */
const points = {
  /** A code of a system, or a happening that a program's sentence tells. */
  error: 20,
  says: 10,
  /** Words that say little: "try again later", "authentication failed", "message rejected"; less than what a refusal is about. */
  saysVaguely: 1.5,
  /** Only what the refusal is about. */
  saysTopic: 1.5,
  /** Per word of the phrase that matched, up to `longestPhrase`. */
  word: 1,
  trait: 4,
  enhancedExact: 5,
  /** A detail of three digits, which a provider gave a meaning of its own: more than any words of three. */
  enhancedOwn: 15,
  /** `5.7.x`; a code such as 5.7.1, which servers use for anything, says no more than that. */
  enhancedPattern: 3,
  code: 2,
  port: 3,
  security: 2,
  stage: 1,
  replies: 1,
  refinement: 3,
};

const longestPhrase = 8;

/**
 * How closely a rule's conditions describe a failure on which it fired.
 * Of two rules that fire, the one with more points decides; a test holds that no two of equal points
 * disagree on any example.
 */
export function specificityOf(
  rule: SpecificityRule,
  found: { words: string | null; enhanced: string | null },
): number {
  const { when, isVague, refines, confidence } = rule;
  return (
    (when.errors || when.happenings ? (isVague ? points.saysVaguely : points.error) : 0) +
    (found.words === null ? 0 : saysPoints(rule, found.words)) +
    points.trait * (when.traits?.length ?? 0) +
    (confidence === "possible" && when.enhanced
      ? points.enhancedPattern
      : enhancedPoints(when.enhanced, found.enhanced)) +
    (when.codes ? points.code : 0) +
    (when.ports ? points.port : 0) +
    (when.security ? points.security : 0) +
    (when.stages ? points.stage : 0) +
    (when.replies ? points.replies : 0) +
    (refines ? points.refinement : 0)
  );
}

type SpecificityRule = Pick<Rule, "when" | "isVague" | "isTopic" | "refines" | "confidence">;

function saysPoints(
  { isVague, isTopic }: Pick<SpecificityRule, "isVague" | "isTopic">,
  words: string,
): number {
  if (isTopic) return points.saysTopic + points.word * Math.min(2, wordCount(words));
  if (isVague) return points.saysVaguely + points.word * Math.min(2, wordCount(words));
  return points.says + points.word * wordCount(words);
}

function enhancedPoints(patterns: readonly string[] | undefined, enhanced: string | null): number {
  if (!patterns) return 0;
  const isExact = patterns.some(
    (pattern) => pattern === enhanced || (pattern.startsWith("x.") && isSameDetail(pattern, enhanced)),
  );
  if (isExact && /\.[1-9]\d\d$/.test(enhanced ?? "")) return points.enhancedOwn;
  return isExact ? points.enhancedExact : points.enhancedPattern;
}

function isSameDetail(pattern: string, enhanced: string | null): boolean {
  return !pattern.endsWith(".x") && enhanced?.slice(enhanced.indexOf(".")) === pattern.slice(1);
}

/** Words as people count them; two characters of Chinese or Japanese make about one. */
function wordCount(words: string): number {
  const spaced = words.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0;
  const unspaced = words.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return Math.min(longestPhrase, unspaced > 0 ? Math.ceil(unspaced / 2) : spaced);
}
