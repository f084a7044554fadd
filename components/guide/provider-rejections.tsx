import Link from "next/link";
import { GuideSection } from "@/components/guide/guide-section";
import { problemPath } from "@/lib/guide/guide-path";
import type { GuideWords } from "@/lib/i18n/guide-words";
import { causeWords } from "@/lib/i18n/problem-words";
import type { Locale } from "@/lib/locale";
import type { Provider } from "@/lib/providers/provider";

type ProviderRejectionsProps = {
  rejections: Provider["rejections"];
  locale: Locale;
  words: GuideWords["providersPage"]["page"];
};

/** What the provider's own refusals mean. */
export function ProviderRejections({ rejections, locale, words }: ProviderRejectionsProps) {
  if (rejections.length === 0) return null;
  return (
    <GuideSection id="refusals" title={words.rejections}>
      <dl className="rounded-card border border-line bg-surface">
        {rejections.map(({ stage, code, enhanced, match, cause, meaning }) => (
          <div
            key={[stage, code, enhanced, match].join()}
            className="grid gap-x-6 gap-y-1 border-t border-line p-4 first:border-t-0 md:grid-cols-2"
          >
            <dt lang="en" className="host-text text-sm">
              <strong>{[code, enhanced].filter(Boolean).join(" ") || stage}</strong> {match}
            </dt>
            <dd>
              <Link href={problemPath(cause)} prefetch={false} className="text-link inline-block py-0.5">
                {causeWords(locale)[cause].name}
              </Link>
              {meaning && <p className="text-sm text-muted">{meaning[locale]}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </GuideSection>
  );
}
