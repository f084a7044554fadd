import type { Evidence } from "@/lib/diagnosis/diagnosis";
import type { EvidenceContext, EvidenceWords } from "@/lib/i18n/evidence-words";
import { evidence as english } from "@/lib/i18n/messages/en/evidence";
import { evidence as italian } from "@/lib/i18n/messages/it/evidence";
import type { DescribeContext } from "@/lib/i18n/report-words";
import type { Locale } from "@/lib/locale";

const words: Readonly<Record<Locale, EvidenceWords>> = { en: english, it: italian };

/** One fact in the reader's words. */
export function describeEvidence(
  evidence: Evidence,
  { settings, provider, locale }: DescribeContext,
): string {
  const context: EvidenceContext = {
    host: settings?.host ?? null,
    providerName: (id) => (provider?.id === id ? provider.name : id),
    day: (iso) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso)),
    list: (items) => new Intl.ListFormat(locale).format(items),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table holds each code's own sentence, which indexing forgets
  const describe = words[locale][evidence.code] as (evidence: Evidence, context: EvidenceContext) => string;
  return describe(evidence, context);
}
