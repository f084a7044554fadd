import { diagnose } from "@/lib/diagnosis/diagnose";
import { factsOf, type KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import type { Provider } from "@/lib/providers/provider";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";
import type { Confidence } from "@/lib/transcript/report";

export type Told = { cause: CauseId; confidence: Confidence; fixes: readonly { id: FixId }[] };
export type Miss = { known: KnownFailure; told: Told; wrong: "cause" | "fix" };
export type Score = {
  count: number;
  causes: number;
  fixes: number;
  misses: readonly Miss[];
  /** How often the cause was right where the diagnosis called itself so sure. */
  byConfidence: Record<Confidence, { count: number; right: number }>;
};

/** What the measure needs from outside: whose host it is, and who reads what a program said. */
export type Means = { providerOf: (host: string) => Provider | null; readPasted: (text: string) => Told };

/** Diagnoses each failure and counts how often the cause, and the first fix, is one that a fair reader accepts. */
export function score(failures: readonly KnownFailure[], means: Means): Score {
  const results = failures.map((known) => ({ known, told: tell(known, means) }));
  const isCauseRight = ({ known, told }: (typeof results)[number]) => known.causes.includes(told.cause);
  const isFixRight = ({ known, told }: (typeof results)[number]) =>
    told.fixes[0] !== undefined && known.fixes.includes(told.fixes[0].id);
  const withConfidence = (confidence: Confidence) => {
    const such = results.filter(({ told }) => told.confidence === confidence);
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

function tell(known: KnownFailure, { providerOf, readPasted }: Means): Told {
  if (known.pasted !== undefined) return readPasted(known.pasted);
  const provider = providerOf(known.settings.host);
  return diagnose(factsOf(known), { provider, now: new Date("2026-11-24") });
}
