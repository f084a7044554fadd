import { plain } from "@/lib/diagnosis/reading/plain";
import type { Reading } from "@/lib/diagnosis/reading/reading";
import { findPhrase } from "@/lib/diagnosis/rules/phrase";
import { vaguePhrases } from "@/lib/diagnosis/rules/vague";
import type { Provider, Rejection } from "@/lib/providers/provider";

/** What a provider is known to mean. `specificity` compares with that of general rules. */
export type ProviderMatch = {
  rejection: Rejection;
  words: string | null;
  /** Whether those words stand before the reason that the reply gives. */
  isBesideReason: boolean;
  specificity: number;
};

/** Points on top of a general rule's for the same words: who says it is known, and so is what they mean by it. */
const knownSpeaker = 8;

/**
 * The rejections of the catalogue that fit: code, then enhanced code, then text. A rejection known by
 * code and stage alone, or by words that say no more than the code ("authentication failed"), is as weak
 * as those are.
 */
export function matchRejections(reading: Reading, provider: Provider | null): ProviderMatch[] {
  return (provider?.rejections ?? [])
    .filter((rejection) => fits(rejection, reading))
    .map((rejection) => {
      const words = rejection.match === null ? null : plain(rejection.match);
      return {
        rejection,
        words,
        isBesideReason: words !== null && isBesideReason(words, reading),
        specificity: pointsOf(rejection, { reading, words }),
      };
    });
}

function isBesideReason(words: string, { said }: Reading): boolean {
  return said.some((one) => {
    const at = one.words.indexOf(words);
    return at >= 0 && at + words.length <= one.reasonAt;
  });
}

function fits({ stage, code, enhanced, match }: Rejection, reading: Reading): boolean {
  if (code !== null && code !== reading.code) return false;
  if (enhanced !== null && enhanced !== reading.enhanced) return false;
  if (match !== null) return reading.reply.includes(plain(match));
  return code !== null && stage === reading.stage;
}

function pointsOf(
  { stage, code, enhanced }: Rejection,
  { reading, words }: { reading: Reading; words: string | null },
): number {
  // The same words may come a step later than the catalogue says, so the stage only adds.
  const structure = (stage === reading.stage ? 2 : 0) + (code === null ? 0 : 2) + (enhanced === null ? 0 : 5);
  return structure + (words === null ? 0 : wordPoints(words));
}

function wordPoints(words: string): number {
  const count = Math.min(8, words.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0);
  return isVague(words) ? 2 : 10 + count + knownSpeaker;
}

/** Whether the words are only a code, or say no more than "the sign-in failed". */
function isVague(words: string): boolean {
  return (
    /^[\d.\s]*$/.test(words) || vaguePhrases.some((phrase) => findPhrase(phrase, words)?.words === words)
  );
}
