import { getLocale } from "next-intl/server";
import { ArticleData } from "@/components/guide/article-data";
import { Breadcrumbs, type Crumb } from "@/components/guide/breadcrumbs";
import { GuideContents } from "@/components/guide/guide-contents";
import { SetUpInvitation } from "@/components/guide/set-up-invitation";
import { PageHeading } from "@/components/ui/page-heading";
import type { GuideTopic } from "@/lib/guide/guide-path";
import { guideWords } from "@/lib/i18n/guide-words";

type GuideArticleProps = {
  /** `null` for the guide's first page. */
  topic: GuideTopic | null;
  /** The pages above this one, below the guide itself. */
  above?: readonly Crumb[];
  title: string;
  lead: string;
  description: string;
  children: React.ReactNode;
};

/** A page of the guide: where one is, what it is about, the article, and the other pages. */
export async function GuideArticle({
  topic,
  above = [],
  title,
  lead,
  description,
  children,
}: GuideArticleProps) {
  const { frame } = guideWords(await getLocale());
  const crumbs: readonly Crumb[] = topic ? [{ name: frame.home, href: "/guide" }, ...above] : [];

  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_14rem]">
      <article className="min-w-0">
        <Breadcrumbs label={frame.breadcrumbs} crumbs={crumbs} />
        <PageHeading lead={lead}>{title}</PageHeading>
        <div className="grid gap-12">{children}</div>
        <SetUpInvitation />
      </article>
      <GuideContents current={topic} />
      <ArticleData title={title} description={description} crumbs={crumbs} />
    </div>
  );
}
