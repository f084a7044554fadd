import { compiledMessagesOf } from "@/lib/i18n/compiled-messages";
import type { Messages } from "@/lib/i18n/messages";
import type { Locale } from "@/lib/locale";

/** The areas whose words client components need on any page; the rest stays on the server. */
const clientAreas = ["common"] as const satisfies readonly (keyof Messages)[];

/**
 * What travels to the browser with every page. A page whose client components speak of more wraps
 * them in a `NextIntlClientProvider` of its own with those areas.
 */
export function clientMessagesOf(
  locale: Locale,
  areas: readonly (keyof Messages)[] = clientAreas,
): Partial<Messages> {
  const all = compiledMessagesOf(locale);
  return Object.fromEntries([...new Set([...clientAreas, ...areas])].map((area) => [area, all[area]]));
}
