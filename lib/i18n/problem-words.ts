import { causes as englishCauses } from "@/lib/i18n/messages/en/causes";
import { fixes as englishFixes } from "@/lib/i18n/messages/en/fixes";
import { causes as italianCauses } from "@/lib/i18n/messages/it/causes";
import { fixes as italianFixes } from "@/lib/i18n/messages/it/fixes";
import type { CausesWords, FixesWords } from "@/lib/i18n/wording";
import type { Locale } from "@/lib/locale";

const causes: Readonly<Record<Locale, CausesWords>> = { en: englishCauses, it: italianCauses };
const fixes: Readonly<Record<Locale, FixesWords>> = { en: englishFixes, it: italianFixes };

/**
 * The words of every cause. They stand apart from `messagesOf` because the browser never needs them
 * all: a report arrives with its sentences in it.
 */
export function causeWords(locale: Locale): CausesWords {
  return causes[locale];
}

/** The words of every fix; apart from `messagesOf` for the same reason. */
export function fixWords(locale: Locale): FixesWords {
  return fixes[locale];
}
