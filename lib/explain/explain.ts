import { diagnose } from "@/lib/diagnosis/diagnose";
import type { IsSameSite } from "@/lib/diagnosis/fixes/same-site";
import type { DiagnoseRequest } from "@/lib/explain/diagnose-request";
import { factsOfRequest, type ToldFacts } from "@/lib/explain/facts-of-request";
import { likeliestStage } from "@/lib/explain/likeliest-stage";
import { type AnswerId, type QuestionId, questionFor, withAnswers } from "@/lib/explain/questions";
import { describeDiagnosis } from "@/lib/i18n/report-words";
import type { Locale } from "@/lib/locale";
import { findProvider, providerOfHost } from "@/lib/providers/catalog";
import type { Provider } from "@/lib/providers/provider";
import type { Fix, Report } from "@/lib/transcript/report";

export type Explanation = {
  diagnosis: NonNullable<Report["diagnosis"]>;
  fixes: readonly Fix[];
  /** What would decide more, where the failure alone does not. */
  question: QuestionId | null;
};

export type ExplainContext = {
  locale: Locale;
  now: Date;
  isSameSite?: IsSameSite;
  /** Whether the reader can test a change at once; see `DescribeContext`. */
  isTestable?: boolean;
  /** What the person answered to the questions before. */
  answers?: readonly AnswerId[];
};

/** Says what a failure means, told by a program or pasted by a person. */
export function explain(request: DiagnoseRequest, context: ExplainContext): Explanation {
  const answers = "answers" in request ? (request.answers ?? []) : [];
  const told = factsOfRequest(request);
  const named = "provider" in request && request.provider ? findProvider(request.provider) : null;
  const { question, ...explanation } = explainFacts(told, named ?? providerOf(told), { ...context, answers });
  // A test has seen what a question could tell.
  return { ...explanation, question: "report" in request ? null : question };
}

/** Whose server it was. */
export function providerOf({ host }: ToldFacts): Provider | null {
  return host === null ? null : providerOfHost(host);
}

export function explainFacts(
  toldAtFirst: ToldFacts,
  provider: Provider | null,
  { locale, now, isSameSite, isTestable = true, answers = [] }: ExplainContext,
): Explanation {
  const told = withAnswers(toldAtFirst, answers);
  const stage = told.failure.stage ?? likeliestStage(told, provider);
  const facts = { ...told.facts, failure: { ...told.failure, stage } };
  const { evidence, ...diagnosis } = diagnose(facts, { provider, ...(isSameSite && { isSameSite }) });
  // A stage that was only guessed from the words is no evidence for them.
  const known = told.failure.stage === null ? evidence.filter(({ code }) => code !== "stage") : evidence;
  const described = describeDiagnosis(
    { ...diagnosis, evidence: known },
    {
      settings: told.facts.settings,
      provider,
      locale,
      now,
      isTestable,
    },
  );
  return { ...described, question: questionFor({ told, diagnosis }, answers) };
}
