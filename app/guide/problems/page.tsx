import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { ProblemGroupsBoard } from "@/components/guide/problem-groups-board";
import { ProblemJourney } from "@/components/guide/problem-journey";
import { UsualProblems } from "@/components/guide/usual-problems";
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
      <GuideSection id="usual" title={words.usual.title}>
        <UsualProblems words={words.usual} />
      </GuideSection>
      <ProblemGroupsBoard words={words} causes={causeWords(locale)} />
    </GuideArticle>
  );
}
