import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { FixList } from "@/components/guide/fix-list";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { HowToData } from "@/components/guide/how-to-data";
import { LinkChips } from "@/components/guide/link-chips";
import { PlainList } from "@/components/guide/plain-list";
import { PracticeInvitation } from "@/components/guide/practice-invitation";
import { ProblemJourney } from "@/components/guide/problem-journey";
import { TypicalReplies } from "@/components/guide/typical-replies";
import { config } from "@/lib/config/config";
import { fixesOfProblem } from "@/lib/guide/fixes-of-problem";
import { problemPath, providerPath } from "@/lib/guide/guide-path";
import { neighboursOfCause } from "@/lib/guide/neighbours";
import { practicePathOf } from "@/lib/guide/practice-of-problem";
import { problemGroupOf } from "@/lib/guide/problem-groups";
import { providersOfProblem } from "@/lib/guide/providers-of-problem";
import { relatedCauses } from "@/lib/guide/related-causes";
import { typicalReplies } from "@/lib/guide/typical-replies";
import { guideWords } from "@/lib/i18n/guide-words";
import { causeWords } from "@/lib/i18n/problem-words";
import { wordsWith } from "@/lib/i18n/wording";
import { type CauseId, causeIds } from "@/lib/transcript/cause";

type ProblemPageProps = { params: Promise<{ cause: string }> };

async function causeOf({ params }: ProblemPageProps): Promise<CauseId> {
  const { cause } = await params;
  return causeIds.find((id) => id === cause) ?? notFound();
}

export async function generateMetadata(props: ProblemPageProps): Promise<Metadata> {
  const [cause, locale] = [await causeOf(props), await getLocale()];
  const { name } = causeWords(locale)[cause];
  const description = guideWords(locale).problemsPage.page.description.replace("{name}", name);
  return guideMetadata({ path: problemPath(cause), title: name, description });
}

export default async function ProblemPage(props: ProblemPageProps) {
  const [cause, locale] = [await causeOf(props), await getLocale()];
  const { problems, problemsPage } = guideWords(locale);
  const { page } = problemsPage;
  const { name, explanation } = causeWords(locale)[cause];
  const chipOf = (other: CauseId) => ({ href: problemPath(other), name: causeWords(locale)[other].name });
  const { previous, next } = neighboursOfCause(cause);
  const replies = typicalReplies[cause];
  const practicePath = config().practice ? practicePathOf(cause) : null;
  const providersThatSayIt = providersOfProblem(cause);
  const [bestFix] = fixesOfProblem(cause);

  return (
    <GuideArticle
      topic="problems"
      above={[{ name: problemsPage.title, href: "/guide/problems" }]}
      neighbours={{ previous: previous && chipOf(previous), next: next && chipOf(next) }}
      title={name}
      lead={wordsWith({}, explanation) ?? name}
      description={page.description.replace("{name}", name)}
    >
      <ProblemJourney words={problemsPage} here={problemGroupOf(cause)} />
      <div className="grid gap-x-8 gap-y-10 md:grid-cols-2">
        <GuideSection id="seen" title={page.seen}>
          <p>{problems[cause].seen}</p>
        </GuideSection>
        <GuideSection id="why" title={page.why}>
          <PlainList items={problems[cause].reasons} />
        </GuideSection>
      </div>
      <GuideSection id="fixes" title={page.fixes}>
        <FixList fixes={fixesOfProblem(cause)} locale={locale} words={page} />
      </GuideSection>
      {practicePath && <PracticeInvitation path={practicePath} words={page.practice} />}
      <GuideSection id="replies" title={page.replies}>
        <TypicalReplies replies={replies} />
        <p className="mt-3">
          {page.explain}{" "}
          <Link href="/explain" className="text-link">
            {page.explainLink}
          </Link>
        </p>
      </GuideSection>
      {providersThatSayIt.length > 0 && (
        <GuideSection id="providers" title={page.providers} lead={page.providersLead}>
          <LinkChips
            links={providersThatSayIt.map((provider) => ({
              href: providerPath(provider.id),
              name: provider.name,
            }))}
          />
        </GuideSection>
      )}
      <GuideSection id="related" title={page.related}>
        <LinkChips links={relatedCauses[cause].map(chipOf)} />
      </GuideSection>
      {bestFix && <HowToData fix={bestFix} locale={locale} />}
    </GuideArticle>
  );
}
