import type { Locale } from "@/lib/locale";

/** "December 2026" for a day of the catalogue; empty where no day is known. */
export function monthOf(day: string | null, locale: Locale): string {
  if (day === null) return "";
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(day),
  );
}
