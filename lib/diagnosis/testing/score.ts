import { diagnose } from "@/lib/diagnosis/diagnose";
import type { Diagnosis } from "@/lib/diagnosis/diagnosis";
import { factsOf, type KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import type { Provider } from "@/lib/providers/provider";
import type { Confidence } from "@/lib/transcript/report";

export type Miss = { known: KnownFailure; diagnosis: Diagnosis; wrong: "cause" | "fix" };
export type Score = {
  count: number;
  causes: number;
  fixes: number;
  misses: readonly Miss[];
  /** How often the cause was right where the diagnosis called itself so sure. */
  byConfidence: Record<Confidence, { count: number; right: number }>;
};

/** Diagnoses each failure and counts how often the cause, and the first fix, is one that a fair reader accepts. */
export function score(
  failures: readonly KnownFailure[],
  providerOf: (host: string) => Provider | null,
): Score {
  const results = failures.map((known) => {
    const provider = providerOf(known.settings.host);
    const diagnosis = diagnose(factsOf(known), { provider, now: new Date("2026-11-24") });
    return { known, diagnosis };
  });
  const isCauseRight = ({ known, diagnosis }: (typeof results)[number]) =>
    known.causes.includes(diagnosis.cause);
  const isFixRight = ({ known, diagnosis }: (typeof results)[number]) =>
    diagnosis.fixes[0] !== undefined && known.fixes.includes(diagnosis.fixes[0].id);
  const withConfidence = (confidence: Confidence) => {
    const such = results.filter(({ diagnosis }) => diagnosis.confidence === confidence);
    return { count: such.length, right: such.filter(isCauseRight).length };
  };
  return {
    count: failures.length,
    causes: results.filter(isCauseRight).length,
    fixes: results.filter(isFixRight).length,
    misses: results
      .filter((result) => !isCauseRight(result) || !isFixRight(result))
      .map((result) => ({ ...result, wrong: isCauseRight(result) ? "fix" : "cause" })),
    byConfidence: {
      certain: withConfidence("certain"),
      likely: withConfidence("likely"),
      possible: withConfidence("possible"),
    },
  };
}
