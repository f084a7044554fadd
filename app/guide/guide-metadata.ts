import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { sharedOpenGraph } from "@/app/shared-open-graph";
import { config } from "@/lib/config/config";
import { languageUrls } from "@/lib/guide/language-urls";

type Page = { path: `/guide${string}`; title: string; description: string };

/** How a page of the guide is found: its own address in this language, and in the others. */
export async function guideMetadata({ path, title, description }: Page): Promise<Metadata> {
  const locale = await getLocale();
  const urls = languageUrls(config().publicUrl, path);
  return {
    title,
    description,
    alternates: { canonical: urls[locale], languages: urls },
    openGraph: { ...(await sharedOpenGraph()), type: "article", title, description, url: urls[locale] },
    twitter: { card: "summary_large_image", title, description },
  };
}
