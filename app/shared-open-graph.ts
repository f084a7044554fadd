import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { type Locale, locales } from "@/lib/locale";

/** Open Graph names a language with its country. */
const territories: Readonly<Record<Locale, string>> = { en: "en_GB", it: "it_IT" };

type Shared = Pick<NonNullable<Metadata["openGraph"]>, "siteName" | "locale" | "alternateLocale" | "images">;

/**
 * The part of Open Graph that all pages have in common. A page with an `openGraph` of its own spreads this into
 * it, because Next.js takes the nearest `openGraph` whole.
 */
export async function sharedOpenGraph(): Promise<Shared> {
  const locale = await getLocale();
  return {
    siteName: "Portwise",
    locale: territories[locale],
    alternateLocale: locales.filter((other) => other !== locale).map((other) => territories[other]),
    images: [{ url: `/share-${locale}.png`, width: 1200, height: 630 }],
  };
}
