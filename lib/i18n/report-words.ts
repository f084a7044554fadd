import type { Diagnosis, SuggestedFix } from "@/lib/diagnosis/diagnosis";
import type { DiagnosisSettings } from "@/lib/diagnosis/facts";
import { describeEvidence } from "@/lib/i18n/describe-evidence";
import { factsOf } from "@/lib/i18n/known-facts";
import { causeWords, fixWords } from "@/lib/i18n/problem-words";
import { andTestAgain, providerStepsFor } from "@/lib/i18n/provider-steps";
import { type KnownFacts, type Wording, wordsWith } from "@/lib/i18n/wording";
import type { Locale } from "@/lib/locale";
import type { Provider } from "@/lib/providers/provider";
import type { SettingForm } from "@/lib/transcript/clue";
import type { FixId } from "@/lib/transcript/fix";
import type { Fix, Report } from "@/lib/transcript/report";

export type DescribeContext = {
  /** `null` where nobody can tell them, as with a pasted reply. */
  settings: DiagnosisSettings | null;
  provider: Provider | null;
  locale: Locale;
  /** Decides which of a provider's dated notes holds, and how long ago a certificate ended. */
  now: Date;
  /** False where a changed setting cannot be tested at once, as with a pasted log; usually true. */
  isTestable?: boolean;
};

/** Puts a diagnosis into the reader's words, with the provider's own clicks where the catalogue knows them. */
export function describeDiagnosis(
  diagnosis: Diagnosis,
  context: DescribeContext,
): { diagnosis: NonNullable<Report["diagnosis"]>; fixes: readonly Fix[] } {
  const { cause, evidence } = diagnosis;
  const facts = factsOf({ ...context, evidence });
  const words = causeWords(context.locale)[cause];

  return {
    diagnosis: {
      cause: diagnosis.cause,
      confidence: diagnosis.confidence,
      title: wordsWith(facts, words.title) ?? words.name,
      explanation: sentence(facts, words.explanation),
      evidence: evidence.map((fact) => describeEvidence(fact, context)),
      otherCauses: diagnosis.otherCauses,
    },
    fixes: diagnosis.fixes.map((fix) => describeFix(fix, { ...context, cause, evidence })),
  };
}

function describeFix(
  { id, patch, verified, link }: SuggestedFix,
  context: DescribeContext & Pick<Diagnosis, "cause" | "evidence">,
): Fix {
  const { locale, provider, cause, isTestable = true } = context;
  const facts = factsOf({ ...context, patch });
  const words = { ...fixWords(locale)[id], ...causeWords(locale)[cause].fixes?.[id] };
  const own = provider ? providerStepsFor(id, provider, context) : {};
  const plain = patch && words.action ? wordsWith(facts, words.action) : null;
  const action = plain && isTestable ? andTestAgain(plain, locale) : plain;

  return {
    id,
    title: action ?? words.title,
    detail: own.detail ?? sentence(facts, words.detail),
    steps: own.steps ?? stepsFor(id, words.steps, context.evidence).map((step) => sentence(facts, step)),
    patch,
    verified,
    link: link ?? own.link ?? words.link ?? null,
  };
}

/** Where each form stands among the steps of `quote-secret`; the last step holds for any. */
const stepOfForm: Readonly<Record<SettingForm, number>> = {
  env: 0,
  ini: 1,
  properties: 1,
  yaml: 2,
  url: 3,
  php: 4,
  javascript: 4,
  ruby: 4,
  python: 4,
};

/** Only the form that the settings stand in, where it is known. */
function stepsFor(id: FixId, steps: readonly Wording[], evidence: Diagnosis["evidence"]): readonly Wording[] {
  const form = evidence.find((fact) => fact.code === "settings-form")?.form;
  const step = id === "quote-secret" && form ? steps[stepOfForm[form]] : undefined;
  return step ? [step, ...steps.slice(-1)] : steps;
}

/** The last alternative of such words names no fact (held by a test), so there always is a sentence. */
function sentence(facts: KnownFacts, wording: Wording): string {
  return wordsWith(facts, wording) ?? "";
}
