import type { Reading } from "@/lib/diagnosis/reading/reading";
import { rules } from "@/lib/diagnosis/rules/all-rules";
import { matchRule } from "@/lib/diagnosis/rules/match-rule";
import { matchRejections } from "@/lib/diagnosis/rules/provider-rules";
import type { FixStep } from "@/lib/diagnosis/rules/rule";
import type { Provider } from "@/lib/providers/provider";
import type { CauseId } from "@/lib/transcript/cause";
import type { Confidence } from "@/lib/transcript/report";

/** What the rules together say. */
export type Verdict = {
  cause: CauseId;
  confidence: Confidence;
  otherCauses: readonly CauseId[];
  steps: readonly FixStep[];
  /** The words that told it; `null` if structure did. */
  words: string | null;
  /** The rule, for the score; `provider` for a rejection of the catalogue. */
  ruleId: string;
  specificity: number;
  /** See `followReason`. */
  isBesideReason?: boolean;
  isVague?: boolean;
};

const mostOtherCauses = 3;

/** A runner-up with fewer points than this share of the winner's says nothing of worth. */
const runnerUpShare = 0.6;

/**
 * Lets every rule speak and follows the most specific one; at equal points the first id of the alphabet,
 * so that no order of files matters. What other strong rules say becomes "it may also be".
 */
export function judge(reading: Reading, provider: Provider | null): Verdict {
  const [winner, ...others] = followReason(allVerdicts(reading, provider)).toSorted(
    (a, b) => b.specificity - a.specificity || a.ruleId.localeCompare(b.ruleId, "en"),
  );
  if (!winner) return nothingKnown;
  const runnersUp = others
    .filter(({ specificity }) => specificity >= winner.specificity * runnerUpShare)
    .map(({ cause }) => cause);
  return {
    ...winner,
    otherCauses: [...new Set([...winner.otherCauses, ...runnersUp])]
      .filter((cause) => cause !== winner.cause)
      .slice(0, mostOtherCauses),
  };
}

/**
 * Where a reply gives a reason and a rule knows it, what was said before the reason does not count:
 * "Recipient address rejected: Sender is not the login" is about the sender.
 */
function followReason(verdicts: readonly Verdict[]): readonly Verdict[] {
  const isReasonKnown = verdicts.some(
    ({ words, isBesideReason, isVague }) => words !== null && !isBesideReason && !isVague,
  );
  return isReasonKnown ? verdicts.filter(({ isBesideReason }) => !isBesideReason) : verdicts;
}

const nothingKnown: Verdict = {
  cause: "unknown",
  confidence: "possible",
  otherCauses: [],
  steps: [],
  words: null,
  ruleId: "none",
  specificity: 0,
};

function allVerdicts(reading: Reading, provider: Provider | null): Verdict[] {
  const general = rules.flatMap((rule): Verdict[] => {
    const match = matchRule(rule, reading);
    if (!match) return [];
    const { id, cause, confidence, also = [], fixes = [], isVague = false, isTopic = false } = rule;
    const { words, specificity, isBesideReason } = match;
    return [
      {
        cause,
        confidence,
        otherCauses: also,
        steps: fixes,
        words,
        ruleId: id,
        specificity,
        isBesideReason,
        isVague: isVague || isTopic,
      },
    ];
  });
  const own = matchRejections(reading, provider).map(
    ({ rejection, words, specificity, isBesideReason }): Verdict => ({
      cause: rejection.cause,
      confidence: words === null ? "likely" : "certain",
      otherCauses: [],
      steps: [rejection.fix],
      words,
      ruleId: "provider",
      specificity,
      isBesideReason,
    }),
  );
  return [...general, ...own];
}
