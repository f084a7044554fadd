import type { MetadataRoute } from "next";
import { config } from "@/lib/config/config";
import { guidePath, guideTopics, problemPath, providerPath } from "@/lib/guide/guide-path";
import { languageUrls } from "@/lib/guide/language-urls";
import { locales } from "@/lib/locale";
import { providers } from "@/lib/providers/catalog";
import { causeIds } from "@/lib/transcript/cause";

/** The public address is known only when the server runs. */
export const dynamic = "force-dynamic";

/** Every page of the guide, in every language. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = [
    "/guide",
    ...guideTopics.map(guidePath),
    ...causeIds.map(problemPath),
    ...providers.map(({ id }) => providerPath(id)),
  ];
  return paths.flatMap((path) => {
    const languages = languageUrls(config().publicUrl, path);
    return locales.map((locale) => ({ url: languages[locale], alternates: { languages } }));
  });
}
