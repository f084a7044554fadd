import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { TopicOrCauseLink } from "@/components/guide/topic-or-cause-link";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).goodPractice;
  return guideMetadata({ path: "/guide/good-practice", title, description });
}

export default async function GoodPracticePage() {
  const words = guideWords(await getLocale()).goodPractice;
  return (
    <GuideArticle topic="good-practice" title={words.title} lead={words.lead} description={words.description}>
      <ol className="grid gap-4 md:grid-cols-2">
        {words.habits.map(({ title, text, ...target }, index) => (
          <li
            key={title}
            className="grid grid-cols-[2.5rem_minmax(0,1fr)] rounded-card border border-line bg-surface p-4"
          >
            <span aria-hidden="true" className="port-number text-sea">
              {index + 1}
            </span>
            <div>
              <h2 className="font-semibold">{title}</h2>
              <p className="my-1">{text}</p>
              <TopicOrCauseLink {...target} />
            </div>
          </li>
        ))}
      </ol>
    </GuideArticle>
  );
}
