import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { StructuredData } from "@/components/guide/structured-data";
import { TopicOrCauseLink } from "@/components/guide/topic-or-cause-link";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).glossary;
  return guideMetadata({ path: "/guide/glossary", title, description });
}

export default async function GlossaryPage() {
  const locale = await getLocale();
  const words = guideWords(locale).glossary;
  return (
    <GuideArticle topic="glossary" title={words.title} lead={words.lead} description={words.description}>
      <dl className="grid gap-x-8 sm:grid-cols-2">
        {words.terms.map(({ id, term, text, ...target }) => (
          <div key={id} id={id} className="scroll-mt-6 border-t border-line py-3">
            <dt className="font-semibold">{term}</dt>
            <dd>
              <p>{text}</p>
              <TopicOrCauseLink {...target} />
            </dd>
          </div>
        ))}
      </dl>
      <StructuredData
        data={{
          "@type": "DefinedTermSet",
          name: words.title,
          inLanguage: locale,
          hasDefinedTerm: words.terms.map(({ id, term, text }) => ({
            "@type": "DefinedTerm",
            termCode: id,
            name: term,
            description: text,
          })),
        }}
      />
    </GuideArticle>
  );
}
