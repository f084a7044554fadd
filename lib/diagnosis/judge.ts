import type { Reading } from "@/lib/diagnosis/reading/reading";
import { isRuledOut } from "@/lib/diagnosis/ruled-out";
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
  /** Where the words begin; at the end of everything if there are none. */
  at: number;
  /** See `followReason`. */
  isBesideReason?: boolean;
  isVague?: boolean;
  /** It knows only what the refusal is about. */
  isTopic?: boolean;
};

const mostOtherCauses = 3;

function withoutRuledOut(verdicts: readonly Verdict[], reading: Reading): readonly Verdict[] {
  const possible = verdicts.filter(({ cause }) => !isRuledOut(cause, reading));
  return possible.length > 0 ? possible : verdicts;
}

/** A runner-up with fewer points than this share of the winner's says nothing of worth. */
const runnerUpShare = 0.6;

/** Lets every rule speak and follows the most specific one. What other strong rules say becomes "it may also be". */
export function judge(reading: Reading, provider: Provider | null): Verdict {
  const possible = withoutRuledOut(allVerdicts(reading, provider), reading);
  const [winner, ...others] = preferCloser(followReason(possible)).toSorted(closerFirst);
  if (!winner) return nothingKnown;
  const runnersUp = others
    .filter(({ specificity }) => specificity >= winner.specificity * runnerUpShare)
    .map(({ cause }) => cause);
  return {
    ...winner,
    confidence: isDoubtful(winner, others) ? "likely" : winner.confidence,
    otherCauses: [...new Set([...winner.otherCauses, ...runnersUp])]
      .filter((cause) => cause !== winner.cause && !isRuledOut(cause, reading))
      .slice(0, mostOtherCauses),
  };
}

/** A rival with more points than this share of the winner's is nearly as right. */
const rivalShare = 0.85;

/**
 * Whether what its rule calls certain is not: where the reason that the server gives is unknown and only
 * what it did is told, or where the words of a rule for another cause say nearly as much.
 */
function isDoubtful(winner: Verdict, others: readonly Verdict[]): boolean {
  if (winner.confidence !== "certain") return false;
  return (
    winner.isBesideReason === true ||
    others.some(
      ({ cause, words, isVague, specificity }) =>
        cause !== winner.cause &&
        words !== null &&
        !isVague &&
        specificity >= winner.specificity * rivalShare,
    )
  );
}

const sureness: Record<Confidence, number> = { certain: 2, likely: 1, possible: 0 };

/**
 * Of two rules that fire, the more specific counts; at equal points the one that is surer, then the one
 * whose words come first. The alphabet is left for what no failure that is known has come to (a test
 * holds that), so that no order of files ever matters.
 */
function closerFirst(a: Verdict, b: Verdict): number {
  return (
    b.specificity - a.specificity ||
    sureness[b.confidence] - sureness[a.confidence] ||
    a.at - b.at ||
    a.ruleId.localeCompare(b.ruleId, "en")
  );
}

/**
 * Where a reply gives a reason and a rule knows it, what was said before the reason does not count:
 * "Recipient address rejected: Sender is not the login" is about the sender.
 */
function followReason(verdicts: readonly Verdict[]): readonly Verdict[] {
  const isReasonKnown = verdicts.some(
    ({ words, isBesideReason, isVague }) => words !== null && !isBesideReason && !isVague,
  );
  if (isReasonKnown) return verdicts.filter(({ isBesideReason }) => !isBesideReason);
  const isTopicKnown = verdicts.some(({ isTopic, isBesideReason }) => isTopic && !isBesideReason);
  return isTopicKnown
    ? verdicts.filter(({ isVague, isBesideReason }) => !(isVague && isBesideReason))
    : verdicts;
}

/** What a wrong password is only another word for, where the server names it too. */
const closerThanCredentials: readonly CauseId[] = [
  "app-password-required",
  "web-login-required",
  "basic-auth-disabled",
  "smtp-auth-disabled",
  "login-throttled",
];

/** "Incorrect password. You must use an app password": every refused sign-in is called incorrect, also by a known provider. */
function preferCloser(verdicts: readonly Verdict[]): readonly Verdict[] {
  const isCloserKnown = verdicts.some(
    ({ cause, words, isVague }) => words !== null && !isVague && closerThanCredentials.includes(cause),
  );
  return isCloserKnown ? verdicts.filter(({ cause }) => cause !== "bad-credentials") : verdicts;
}

const nothingKnown: Verdict = {
  cause: "unknown",
  confidence: "possible",
  otherCauses: [],
  steps: [],
  words: null,
  ruleId: "none",
  specificity: 0,
  at: Infinity,
};

export function allVerdicts(reading: Reading, provider: Provider | null): Verdict[] {
  const general = rules.flatMap((rule): Verdict[] => {
    const match = matchRule(rule, reading);
    if (!match) return [];
    const { id, cause, confidence, also = [], fixes = [], isVague = false, isTopic = false } = rule;
    const { words, specificity, at, isBesideReason } = match;
    return [
      {
        cause,
        confidence,
        otherCauses: also,
        steps: fixes,
        words,
        ruleId: id,
        specificity,
        at,
        isBesideReason,
        isVague: isVague || isTopic,
        isTopic,
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
      at: 0,
      isBesideReason,
    }),
  );
  return [...general, ...own];
}
