import type { Metadata } from "next";
import Link from "next/link";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { ProblemJourney } from "@/components/guide/problem-journey";
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
      <GuideSection title={frame.journeyTitle} lead={frame.journeyLead}>
        <ProblemJourney words={problemsPage} />
      </GuideSection>
      <ul className="grid gap-4 sm:grid-cols-2">
        {guideTopics.map((topic) => (
          <li key={topic} className="rounded-card border border-line bg-surface p-4">
            <Link href={guidePath(topic)} className="text-link text-lg font-semibold">
              {frame.topics[topic].name}
            </Link>
            <p className="mt-1 text-muted">{frame.topics[topic].summary}</p>
          </li>
        ))}
      </ul>
    </GuideArticle>
  );
}
