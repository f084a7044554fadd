import { getLocale } from "next-intl/server";
import type { Crumb } from "@/components/guide/breadcrumbs";
import { StructuredData } from "@/components/guide/structured-data";
import { config } from "@/lib/config/config";

type ArticleDataProps = { title: string; description: string; crumbs: readonly Crumb[] };

/** What the article is called and where it stands, for search engines. */
export async function ArticleData({ title, description, crumbs }: ArticleDataProps) {
  const { publicUrl } = config();
  const places = [
    ...crumbs.map(({ name, href }) => ({ name, item: `${publicUrl}${href}` })),
    { name: title },
  ];
  return (
    <>
      <StructuredData
        data={{
          "@type": "TechArticle",
          headline: title,
          description,
          inLanguage: await getLocale(),
          publisher: { "@type": "Organization", name: "Portwise", url: publicUrl },
        }}
      />
      <StructuredData
        data={{
          "@type": "BreadcrumbList",
          itemListElement: places.map((place, index) => ({
            "@type": "ListItem",
            position: index + 1,
            ...place,
          })),
        }}
      />
    </>
  );
}
