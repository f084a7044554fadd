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
      <div className="gap-4 md:columns-2">
        {words.items.map(({ id, question, short, answer, ...target }) => (
          <section
            key={id}
            id={id}
            className="mb-4 break-inside-avoid scroll-mt-6 rounded-card border border-line bg-surface p-4 target:border-sea"
          >
            <h2 className="font-semibold">{question}</h2>
            {short && <p className="port-number my-2 text-sea">{short}</p>}
            <p className="mt-1">{answer}</p>
            <TopicOrCauseLink {...target} />
          </section>
        ))}
      </div>
      <StructuredData
        data={{
          "@type": "FAQPage",
          inLanguage: locale,
          mainEntity: words.items.map(({ question, short, answer }) => ({
            "@type": "Question",
            name: question,
            acceptedAnswer: { "@type": "Answer", text: short ? `${short}. ${answer}` : answer },
          })),
        }}
      />
    </GuideArticle>
  );
}
