import type { KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import { isAccepted } from "@/lib/diagnosis/testing/refinements";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";
import type { Confidence } from "@/lib/transcript/report";

export type Told = { cause: CauseId; confidence: Confidence; fixes: readonly { id: FixId }[] };
export type Miss = { known: KnownFailure; told: Told; wrong: "cause" | "fix" };
export type Score = {
  count: number;
  causes: number;
  fixes: number;
  /** Answers that call themselves certain and name a wrong cause: the worst that a diagnosis can do. */
  wrongThoughCertain: number;
  unknown: number;
  misses: readonly Miss[];
  /** How often the cause was right where the diagnosis called itself so sure. */
  byConfidence: Record<Confidence, { count: number; right: number }>;
};

/** Asks about each failure and counts how often the cause, and the first fix, is one that a fair reader accepts. */
export function score(failures: readonly KnownFailure[], ask: (known: KnownFailure) => Told): Score {
  const results = failures.map((known) => ({ known, told: ask(known) }));
  const isCauseRight = ({ known, told }: (typeof results)[number]) => isAccepted(told.cause, known.causes);
  const isFixRight = ({ known, told }: (typeof results)[number]) =>
    told.fixes[0] !== undefined && known.fixes.includes(told.fixes[0].id);
  const withConfidence = (confidence: Confidence) => {
    const such = results.filter(({ told }) => told.confidence === confidence);
    return { count: such.length, right: such.filter(isCauseRight).length };
  };
  const certain = withConfidence("certain");
  return {
    count: failures.length,
    causes: results.filter(isCauseRight).length,
    fixes: results.filter(isFixRight).length,
    wrongThoughCertain: certain.count - certain.right,
    unknown: results.filter(({ told }) => told.cause === "unknown").length,
    misses: results
      .filter((result) => !isCauseRight(result) || !isFixRight(result))
      .map((result) => ({ ...result, wrong: isCauseRight(result) ? "fix" : "cause" })),
    byConfidence: { certain, likely: withConfidence("likely"), possible: withConfidence("possible") },
  };
}
