import { failed as english } from "@/lib/i18n/messages/en/failed";
import { failed as italian } from "@/lib/i18n/messages/it/failed";
import type { Locale } from "@/lib/locale";

/**
 * What is said when a page breaks. It comes with every page, without a formatter: whatever broke, it can
 * still be shown.
 */
export const failedWords: Readonly<Record<Locale, typeof english>> = { en: english, it: italian };
