import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireLead } from "@/app/staff/require-member";
import { TrailFilter } from "@/components/staff/trail-filter";
import { TrailList } from "@/components/staff/trail-list";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { readTrail } from "@/lib/staff/trail";
import { readTrailSearch, trailSearch } from "@/lib/staff/trail-search";
import { storage } from "@/lib/storage/storage";

const pageSize = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("staff.trail");
  return { title: t("title") };
}

export default async function TrailPage({ searchParams }: PageProps<"/staff/trail">) {
  await requireLead("/staff/trail");
  const t = await getTranslations("staff.trail");
  const search = readTrailSearch(await searchParams);
  const found = await readTrail(await storage(), { ...search, limit: pageSize + 1 });
  const entries = found.slice(0, pageSize);
  const last = entries.at(-1);

  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <TrailFilter act={search.act} who={search.who} />
      {entries.length > 0 ? <TrailList entries={entries} /> : <p className="text-muted">{t("nothing")}</p>}
      <nav aria-label={t("pages")} className="mt-6 flex flex-wrap gap-3">
        {search.after && (
          <ButtonLink look="secondary" href={`/staff/trail?${trailSearch({ ...search, after: undefined })}`}>
            {t("newest")}
          </ButtonLink>
        )}
        {last && found.length > pageSize && (
          <ButtonLink look="secondary" href={`/staff/trail?${trailSearch({ ...search, after: last })}`}>
            {t("older")}
          </ButtonLink>
        )}
      </nav>
    </>
  );
}
