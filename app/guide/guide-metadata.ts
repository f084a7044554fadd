import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { config } from "@/lib/config/config";
import { languageUrls } from "@/lib/guide/language-urls";
import type { Locale } from "@/lib/locale";

/** Open Graph names a language with its country. */
const territories: Readonly<Record<Locale, string>> = { en: "en_GB", it: "it_IT" };

type Page = { path: `/guide${string}`; title: string; description: string };

/** How a page of the guide is found: its own address in this language, and in the others. */
export async function guideMetadata({ path, title, description }: Page): Promise<Metadata> {
  const locale = await getLocale();
  const urls = languageUrls(config().publicUrl, path);
  return {
    title,
    description,
    alternates: { canonical: urls[locale], languages: urls },
    openGraph: {
      type: "article",
      title,
      description,
      url: urls[locale],
      locale: territories[locale],
      alternateLocale: Object.values(territories).filter((other) => other !== territories[locale]),
      siteName: "Portwise",
    },
    twitter: { card: "summary", title, description },
  };
}
