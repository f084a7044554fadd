import { readFileSync } from "node:fs";
import type { KnownFailure } from "@/lib/diagnosis/testing/known-failure";
import { readBatch } from "@/lib/diagnosis/testing/read-batch";
import type { Told } from "@/lib/diagnosis/testing/score";

/**
 * Texts that tell of no mail failure, or of none that is clear: ordinary sentences, other programs' logs,
 * near misses. A diagnosis must not be certain of any of them; causes in `ruledOut` would be plainly wrong.
 */
export function negatives(): KnownFailure[] {
  return readBatch("negatives", readFileSync(new URL("negatives.txt", import.meta.url), "utf8"));
}

/** What is wrong with an answer about a negative; `null` if it is fair. */
export function faultOf({ ruledOut = [] }: KnownFailure, { cause, confidence }: Told): string | null {
  if (confidence === "certain") return `certain of ${cause}`;
  return ruledOut.includes(cause) ? `${confidence} of ${cause}, which is ruled out` : null;
}
