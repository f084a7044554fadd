import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { guideMetadata } from "@/app/guide/guide-metadata";
import { FixList } from "@/components/guide/fix-list";
import { GuideArticle } from "@/components/guide/guide-article";
import { GuideSection } from "@/components/guide/guide-section";
import { PlainList } from "@/components/guide/plain-list";
import { ProblemJourney } from "@/components/guide/problem-journey";
import { TypicalReplies } from "@/components/guide/typical-replies";
import { fixesOfProblem } from "@/lib/guide/fixes-of-problem";
import { problemPath } from "@/lib/guide/guide-path";
import { problemGroupOf } from "@/lib/guide/problem-groups";
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
  const lead = wordsWith({}, explanation) ?? name;

  return (
    <GuideArticle
      topic="problems"
      above={[{ name: problemsPage.title, href: "/guide/problems" }]}
      title={name}
      lead={lead}
      description={page.description.replace("{name}", name)}
    >
      <GuideSection title={page.seen}>
        <p className="max-w-measure">{problems[cause].seen}</p>
        <TypicalReplies title={page.replies} replies={typicalReplies[cause]} />
      </GuideSection>
      <GuideSection title={page.why}>
        <PlainList items={problems[cause].reasons} />
      </GuideSection>
      <GuideSection title={page.fixes}>
        <FixList fixes={fixesOfProblem(cause)} locale={locale} linkText={page.link} />
      </GuideSection>
      <GuideSection title={page.station}>
        <ProblemJourney words={problemsPage} here={problemGroupOf(cause)} />
      </GuideSection>
      <GuideSection title={page.related}>
        <ul className="grid gap-1">
          {relatedCauses[cause].map((related) => (
            <li key={related}>
              <Link href={problemPath(related)} className="text-link inline-block py-0.5">
                {causeWords(locale)[related].name}
              </Link>
            </li>
          ))}
        </ul>
      </GuideSection>
      <p>
        {page.explain}{" "}
        <Link href="/explain" className="text-link">
          {page.explainLink}
        </Link>
      </p>
    </GuideArticle>
  );
}
