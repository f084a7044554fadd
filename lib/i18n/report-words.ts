import type { Diagnosis, SuggestedFix } from "@/lib/diagnosis/diagnosis";
import type { DiagnosisSettings } from "@/lib/diagnosis/facts";
import { describeEvidence } from "@/lib/i18n/describe-evidence";
import { factsOf } from "@/lib/i18n/known-facts";
import { causeWords, fixWords } from "@/lib/i18n/problem-words";
import { providerStepsFor } from "@/lib/i18n/provider-steps";
import { type KnownFacts, type Wording, wordsWith } from "@/lib/i18n/wording";
import type { Locale } from "@/lib/locale";
import type { Provider } from "@/lib/providers/provider";
import type { Fix, Report } from "@/lib/transcript/report";

export type DescribeContext = {
  /** `null` where nobody can tell them, as with a pasted reply. */
  settings: DiagnosisSettings | null;
  provider: Provider | null;
  locale: Locale;
  /** Decides which of a provider's dated notes holds. */
  now: Date;
};

/** Puts a diagnosis into the reader's words, with the provider's own clicks where the catalogue knows them. */
export function describeDiagnosis(
  diagnosis: Diagnosis,
  context: DescribeContext,
): { diagnosis: NonNullable<Report["diagnosis"]>; fixes: readonly Fix[] } {
  const facts = factsOf(context);
  const words = causeWords(context.locale)[diagnosis.cause];

  return {
    diagnosis: {
      cause: diagnosis.cause,
      confidence: diagnosis.confidence,
      title: wordsWith(facts, words.title) ?? words.name,
      explanation: sentence(facts, words.explanation),
      evidence: diagnosis.evidence.map((evidence) => describeEvidence(evidence, context)),
      otherCauses: diagnosis.otherCauses,
    },
    fixes: diagnosis.fixes.map((fix) => describeFix(fix, context)),
  };
}

function describeFix({ id, patch, verified, link }: SuggestedFix, context: DescribeContext): Fix {
  const facts = factsOf(context, patch);
  const words = fixWords(context.locale)[id];
  const own = context.provider ? providerStepsFor(id, context.provider, context) : {};
  const action = patch && words.action ? wordsWith(facts, words.action) : null;

  return {
    id,
    title: action ?? words.title,
    detail: own.detail ?? sentence(facts, words.detail),
    steps: own.steps ?? words.steps.map((step) => sentence(facts, step)),
    patch,
    verified,
    link: link ?? own.link ?? words.link ?? null,
  };
}

/** The last alternative of such words names no fact (held by a test), so there always is a sentence. */
function sentence(facts: KnownFacts, wording: Wording): string {
  return wordsWith(facts, wording) ?? "";
}
