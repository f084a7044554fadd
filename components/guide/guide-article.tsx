import { getLocale } from "next-intl/server";
import { ArticleData } from "@/components/guide/article-data";
import { Breadcrumbs, type Crumb } from "@/components/guide/breadcrumbs";
import { GuideContents } from "@/components/guide/guide-contents";
import { NeighbourLinks } from "@/components/guide/neighbour-links";
import { type PageSection, PageSections } from "@/components/guide/page-sections";
import { SetUpInvitation } from "@/components/guide/set-up-invitation";
import { PageHeading } from "@/components/ui/page-heading";
import { type GuideTopic, guidePath } from "@/lib/guide/guide-path";
import { type Neighbours, neighboursOfTopic } from "@/lib/guide/neighbours";
import { guideWords } from "@/lib/i18n/guide-words";

type GuideArticleProps = {
  /** `null` for the guide's first page. */
  topic: GuideTopic | null;
  /** The pages above this one, below the guide itself. */
  above?: readonly Crumb[];
  /** The pages before and after; by default those of the topic. */
  neighbours?: Neighbours<Crumb> | null;
  /** The parts to jump to, where the page is long. */
  sections?: readonly PageSection[];
  title: string;
  lead: string;
  description: string;
  children: React.ReactNode;
};

/** A page of the guide: where one is, what it is about, the article, and the other pages. */
export async function GuideArticle({
  topic,
  above = [],
  neighbours,
  sections = [],
  title,
  lead,
  description,
  children,
}: GuideArticleProps) {
  const { frame } = guideWords(await getLocale());
  const crumbs: readonly Crumb[] = topic ? [{ name: frame.home, href: "/guide" }, ...above] : [];
  const crumbOf = (other: GuideTopic | null) =>
    other && { name: frame.topics[other].name, href: guidePath(other) };
  const around = topic && neighboursOfTopic(topic);
  const { previous, next } = neighbours ?? {
    previous: crumbOf(around?.previous ?? null),
    next: crumbOf(around ? around.next : "ports"),
  };

  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_14rem]">
      <article className="min-w-0">
        <Breadcrumbs label={frame.breadcrumbs} crumbs={crumbs} current={title} />
        <PageHeading lead={lead}>{title}</PageHeading>
        <PageSections label={frame.onThisPage} sections={sections} />
        <div className="grid gap-12">{children}</div>
        <SetUpInvitation />
        <NeighbourLinks previous={previous} next={next} />
      </article>
      <GuideContents current={topic} />
      <ArticleData title={title} description={description} crumbs={crumbs} />
    </div>
  );
}
