import type { Metadata } from "next";
import Link from "next/link";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { ProblemJourney } from "@/components/guide/problem-journey";
import { TopicPicture } from "@/components/guide/topic-picture";
import { guidePath, guideTopics } from "@/lib/guide/guide-path";
import { guideWords } from "@/lib/i18n/guide-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).frame;
  return guideMetadata({ path: "/guide", title, description });
}

export default async function GuidePage() {
  const { frame, problemsPage } = guideWords(await getLocale());
  return (
    <GuideArticle topic={null} title={frame.title} lead={frame.lead} description={frame.description}>
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {guideTopics.map((topic) => (
          <li
            key={topic}
            className="relative grid grid-cols-[6.5rem_minmax(0,1fr)] items-center gap-4 rounded-card border border-line bg-surface p-4 hover:border-sea sm:grid-cols-1 sm:content-start sm:first:col-span-2 sm:first:grid-cols-2 sm:first:content-center"
          >
            <div className="rounded-chip bg-sea-wash p-2 sm:px-8 sm:py-3">
              <TopicPicture topic={topic} />
            </div>
            <div>
              <Link
                href={guidePath(topic)}
                prefetch={false}
                className="text-link text-lg font-semibold after:absolute after:inset-0 after:rounded-card"
              >
                {frame.topics[topic].name}
              </Link>
              <p className="mt-1 text-sm text-muted">{frame.topics[topic].summary}</p>
            </div>
          </li>
        ))}
      </ul>
      <GuideSection title={frame.journeyTitle} lead={frame.journeyLead}>
        <ProblemJourney words={problemsPage} />
      </GuideSection>
    </GuideArticle>
  );
}
