import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { StructuredData } from "@/components/guide/structured-data";
import { TopicOrCauseLink } from "@/components/guide/topic-or-cause-link";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).questions;
  return guideMetadata({ path: "/guide/questions", title, description });
}

export default async function QuestionsPage() {
  const locale = await getLocale();
  const words = guideWords(locale).questions;
  return (
    <GuideArticle topic="questions" title={words.title} lead={words.lead} description={words.description}>
      <div className="grid gap-6">
        {words.items.map(({ id, question, answer, ...target }) => (
          <section key={id} id={id} className="max-w-measure border-t border-line pt-4">
            <h2 className="text-lg font-semibold">{question}</h2>
            <p className="my-1">{answer}</p>
            <TopicOrCauseLink {...target} />
          </section>
        ))}
      </div>
      <StructuredData
        data={{
          "@type": "FAQPage",
          inLanguage: locale,
          mainEntity: words.items.map(({ question, answer }) => ({
            "@type": "Question",
            name: question,
            acceptedAnswer: { "@type": "Answer", text: answer },
          })),
        }}
      />
    </GuideArticle>
  );
}
