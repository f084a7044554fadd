import { compiledMessagesOf } from "@/lib/i18n/compiled-messages";
import type { Messages } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/locale";

/**
 * What travels to the browser with a page: a page whose client components speak wraps them in a
 * `NextIntlClientProvider` with these areas, and `common`. The frame of all pages gets its few words from the server.
 */
export function clientMessagesOf(locale: Locale, areas: readonly (keyof Messages)[]): Partial<Messages> {
  const all = compiledMessagesOf(locale);
  return Object.fromEntries(["common" as const, ...areas].map((area) => [area, all[area]]));
}
