import type { Metadata } from "next";
import Link from "next/link";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { ProblemJourney } from "@/components/guide/problem-journey";
import { UsualProblems } from "@/components/guide/usual-problems";
import { problemPath } from "@/lib/guide/guide-path";
import { problemGroups } from "@/lib/guide/problem-groups";
import { guideWords } from "@/lib/i18n/guide-words";
import { causeWords } from "@/lib/i18n/problem-words";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = guideWords(await getLocale()).problemsPage;
  return guideMetadata({ path: "/guide/problems", title, description });
}

export default async function ProblemsPage() {
  const locale = await getLocale();
  const words = guideWords(locale).problemsPage;
  return (
    <GuideArticle topic="problems" title={words.title} lead={words.lead} description={words.description}>
      <ProblemJourney words={words} />
      <GuideSection title={words.usual.title}>
        <UsualProblems words={words.usual} />
      </GuideSection>
      {problemGroups.map(({ id, causes }) => (
        <GuideSection key={id} id={id} title={words.groups[id].name} lead={words.groups[id].lead}>
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {causes.map((cause) => (
              <li key={cause} className="border-t border-line py-2">
                <Link href={problemPath(cause)} className="text-link">
                  {causeWords(locale)[cause].name}
                </Link>
              </li>
            ))}
          </ul>
        </GuideSection>
      ))}
    </GuideArticle>
  );
}
