import type { Locale } from "@/lib/locale";

/** A moment as its reader can compare it with a log: in UTC, and it says so. */
export function timeInLetters(iso: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  return `${format.format(new Date(iso))} UTC`;
}
