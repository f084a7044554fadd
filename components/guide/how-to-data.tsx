import { StructuredData } from "@/components/guide/structured-data";
import { fixWords } from "@/lib/i18n/problem-words";
import { wordsWith } from "@/lib/i18n/wording";
import type { Locale } from "@/lib/locale";
import type { FixId } from "@/lib/transcript/fix";

/** The steps of a fix, for search engines. */
export function HowToData({ fix, locale }: { fix: FixId; locale: Locale }) {
  const { title, detail, steps } = fixWords(locale)[fix];
  return (
    <StructuredData
      data={{
        "@type": "HowTo",
        name: title,
        description: wordsWith({}, detail),
        inLanguage: locale,
        step: steps.map((step, index) => ({
          "@type": "HowToStep",
          position: index + 1,
          text: wordsWith({}, step),
        })),
      }}
    />
  );
}
