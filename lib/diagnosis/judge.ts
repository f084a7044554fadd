import type { Reading } from "@/lib/diagnosis/reading/reading";
import { isRuledOut } from "@/lib/diagnosis/ruled-out";
import { rules } from "@/lib/diagnosis/rules/all-rules";
import { type Match, matchRule } from "@/lib/diagnosis/rules/match-rule";
import { rulesOf } from "@/lib/diagnosis/rules/provider-rules";
import type { FixStep } from "@/lib/diagnosis/rules/rule";
import { wordCount } from "@/lib/diagnosis/rules/specificity";
import type { Provider } from "@/lib/providers/provider";
import type { CauseId } from "@/lib/transcript/cause";
import type { Confidence } from "@/lib/transcript/report";

/** What the rules together say. */
export type Verdict = {
  cause: CauseId;
  confidence: Confidence;
  otherCauses: readonly CauseId[];
  steps: readonly FixStep[];
  /** The rule that decided, and the words that it found; `null` if no rule fired. */
  match: Match | null;
};

/** A runner-up with fewer points than this share of the winner's says nothing of worth. */
const runnerUpShare = 0.6;

const mostOtherCauses = 3;

/** Lets every rule speak and follows the most specific one. What other strong rules say becomes "it may also be". */
export function judge(reading: Reading, provider: Provider | null): Verdict {
  const matches = allMatches(reading, provider);
  const [winner, ...others] = followReason(matches).toSorted(closerFirst);
  if (!winner) return nothingKnown;
  const { cause, also = [], fixes = [] } = winner.rule;
  const runnersUp = others
    .filter(({ specificity }) => specificity >= winner.specificity * runnerUpShare)
    .map(({ rule }) => rule.cause);
  return {
    cause,
    confidence: confidenceOf(winner, matches, reading),
    otherCauses: [...new Set([...also, ...runnersUp])]
      .filter((other) => other !== cause && !isRuledOut(other, reading))
      .slice(0, mostOtherCauses),
    steps: fixes,
    match: winner,
  };
}

const nothingKnown: Verdict = {
  cause: "unknown",
  confidence: "possible",
  otherCauses: [],
  steps: [],
  match: null,
};

export function allMatches(reading: Reading, provider: Provider | null): Match[] {
  return [...rules, ...rulesOf(provider)]
    .filter(({ cause }) => !isRuledOut(cause, reading))
    .flatMap((rule) => matchRule(rule, reading) ?? []);
}

/** Fewer words than these stand in sentences about anything. */
const wholeSentence = 5;

/** A rival with more points than this share of the winner's is nearly as right. */
const rivalShare = 0.85;

/**
 * How sure the answer is, at most as sure as its rule: certain only where something else than a few words
 * says so and no words for another cause say nearly as much; possible where only a few words say so, in a
 * text in which no server spoke, or where another program speaks.
 */
function confidenceOf(winner: Match, matches: readonly Match[], reading: Reading): Confidence {
  const { rule, words, matched, isBesideReason } = winner;
  const isProven =
    words === null ||
    rule.isOfProvider ||
    rule.when.errors ||
    rule.when.happenings ||
    wordCount(matched) >= wholeSentence ||
    matches.some((other) => isCodeFor(rule.cause, other));
  if (reading.isOfOtherProgram || (!isProven && !reading.hasSpeaker)) return "possible";
  const isDoubtful = !isProven || isBesideReason || matches.some((other) => isRival(other, winner));
  return isDoubtful && rule.confidence === "certain" ? "likely" : rule.confidence;
}

/** Whether words for another cause say nearly as much. */
function isRival(other: Match, { rule, specificity }: Match): boolean {
  const isOther = other.rule.cause !== rule.cause && other.words !== null && !isWeak(other);
  return isOther && other.specificity >= specificity * rivalShare;
}

/** Whether a rule that looks at codes alone names the same cause. */
function isCodeFor(cause: CauseId, { rule, words }: Match): boolean {
  return rule.cause === cause && words === null && rule.confidence !== "possible";
}

function isWeak({ rule }: Match): boolean {
  return rule.isVague === true || rule.isTopic === true;
}

const sureness: Record<Confidence, number> = { certain: 2, likely: 1, possible: 0 };

/**
 * Of two rules that fire, the more specific counts; at equal points the one that is surer, then the one
 * whose words come first. The alphabet is left for what no failure that is known has come to (a test
 * holds that), so that no order of files ever matters.
 */
function closerFirst(a: Match, b: Match): number {
  return (
    b.specificity - a.specificity ||
    sureness[b.rule.confidence] - sureness[a.rule.confidence] ||
    a.at - b.at ||
    a.rule.id.localeCompare(b.rule.id, "en")
  );
}

/**
 * Where a reply gives a reason and a rule knows it, what was said before the reason does not count:
 * "Recipient address rejected: Sender is not the login" is about the sender.
 */
function followReason(matches: readonly Match[]): readonly Match[] {
  const isReasonKnown = matches.some(
    (match) => match.words !== null && !match.isBesideReason && !isWeak(match),
  );
  if (isReasonKnown) return matches.filter(({ isBesideReason }) => !isBesideReason);
  const isTopicKnown = matches.some(({ rule, isBesideReason }) => rule.isTopic && !isBesideReason);
  return isTopicKnown
    ? matches.filter(({ rule, isBesideReason }) => !(rule.isVague && isBesideReason))
    : matches;
}
