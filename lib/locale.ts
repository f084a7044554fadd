/** The languages that Portwise speaks. */
export const locales = ["en", "it"] as const;
export type Locale = (typeof locales)[number];

/** One text in every language. */
export type Localized = Readonly<Record<Locale, string>>;

/** Whether an untrusted value names a language that Portwise speaks. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
