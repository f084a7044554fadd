import { diagnose } from "@/lib/diagnosis/diagnose";
import type { IsSameSite } from "@/lib/diagnosis/fixes/same-site";
import type { DiagnoseRequest } from "@/lib/explain/diagnose-request";
import { factsOfRequest, type ToldFacts } from "@/lib/explain/facts-of-request";
import { likeliestStage } from "@/lib/explain/likeliest-stage";
import { describeDiagnosis } from "@/lib/i18n/report-words";
import type { Locale } from "@/lib/locale";
import { findProvider, providerOfHost } from "@/lib/providers/catalog";
import type { Provider } from "@/lib/providers/provider";
import type { Fix, Report } from "@/lib/transcript/report";

export type Explanation = { diagnosis: NonNullable<Report["diagnosis"]>; fixes: readonly Fix[] };

export type ExplainContext = {
  locale: Locale;
  now: Date;
  isSameSite?: IsSameSite;
  /** Whether the reader can test a change at once; see `DescribeContext`. */
  isTestable?: boolean;
};

/** Says what a failure means, told by a program or pasted by a person. */
export function explain(request: DiagnoseRequest, context: ExplainContext): Explanation {
  const told = factsOfRequest(request);
  const named = "provider" in request && request.provider ? findProvider(request.provider) : null;
  return explainFacts(told, named ?? providerOf(told), context);
}

/** Whose server it was. */
export function providerOf({ host }: ToldFacts): Provider | null {
  return host === null ? null : providerOfHost(host);
}

export function explainFacts(
  told: ToldFacts,
  provider: Provider | null,
  { locale, now, isSameSite, isTestable = true }: ExplainContext,
): Explanation {
  const stage = told.failure.stage ?? likeliestStage(told, provider);
  const facts = { ...told.facts, failure: { ...told.failure, stage } };
  const { evidence, ...diagnosis } = diagnose(facts, { provider, ...(isSameSite && { isSameSite }) });
  // A stage that was only guessed from the words is no evidence for them.
  const known = told.failure.stage === null ? evidence.filter(({ code }) => code !== "stage") : evidence;
  return describeDiagnosis(
    { ...diagnosis, evidence: known },
    {
      settings: told.facts.settings,
      provider,
      locale,
      now,
      isTestable,
    },
  );
}
