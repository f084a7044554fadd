import type { Locale } from "@/lib/locale";

/** The address of a page in each language, and the one that follows the reader's (`x-default`). */
export function languageUrls(publicUrl: string, path: string): Record<Locale | "x-default", string> {
  const url = `${publicUrl}${path}`;
  return { en: `${url}?lang=en`, it: `${url}?lang=it`, "x-default": url };
}
