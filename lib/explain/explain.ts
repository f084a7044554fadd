import { diagnose } from "@/lib/diagnosis/diagnose";
import type { DiagnoseRequest } from "@/lib/explain/diagnose-request";
import { factsOfRequest } from "@/lib/explain/facts-of-request";
import { likeliestStage } from "@/lib/explain/likeliest-stage";
import { describeDiagnosis } from "@/lib/i18n/report-words";
import type { Locale } from "@/lib/locale";
import { findProvider, providerOfHost } from "@/lib/providers/catalog";
import type { Fix, Report } from "@/lib/transcript/report";

/** Says what a failure means, told by a program or pasted by a person. */
export function explain(
  request: DiagnoseRequest,
  { locale, now }: { locale: Locale; now: Date },
): { diagnosis: NonNullable<Report["diagnosis"]>; fixes: readonly Fix[] } {
  const told = factsOfRequest(request);
  const { settings } = told.facts;
  const named = "provider" in request && request.provider ? findProvider(request.provider) : null;
  const provider = named ?? (settings ? providerOfHost(settings.host) : null);
  const stage = told.failure.stage ?? likeliestStage(told, provider);
  const diagnosis = diagnose({ ...told.facts, failure: { ...told.failure, stage } }, { provider, now });
  return describeDiagnosis(diagnosis, { settings, provider, locale, now });
}
