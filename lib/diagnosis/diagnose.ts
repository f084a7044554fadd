import type { Diagnosis } from "@/lib/diagnosis/diagnosis";
import { collectEvidence } from "@/lib/diagnosis/evidence";
import type { DiagnosisFacts } from "@/lib/diagnosis/facts";
import type { IsSameSite } from "@/lib/diagnosis/fixes/same-site";
import { suggestFixes } from "@/lib/diagnosis/fixes/suggest-fixes";
import { judge } from "@/lib/diagnosis/judge";
import { readFailure } from "@/lib/diagnosis/reading/reading";
import type { Provider } from "@/lib/providers/provider";

/**
 * Says why a test failed and what to do about it; the same facts always give the same answer.
 *
 * @param context.provider whose server it was, if the catalogue knows it: its own rejections come first
 * @param context.isSameSite left out, no host name is proposed that only a certificate tells
 */
export function diagnose(
  facts: DiagnosisFacts,
  { provider, isSameSite = () => false }: { provider: Provider | null; isSameSite?: IsSameSite },
): Diagnosis {
  const reading = readFailure(facts, provider);
  const verdict = judge(reading, provider);
  return {
    cause: verdict.cause,
    confidence: verdict.confidence,
    evidence: collectEvidence(reading, { verdict, provider }),
    otherCauses: verdict.otherCauses,
    fixes: suggestFixes({ cause: verdict.cause, steps: verdict.steps }, { facts, provider, isSameSite }),
  };
}
