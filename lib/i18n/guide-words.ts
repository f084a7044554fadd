import { guide as english } from "@/lib/i18n/messages/en/guide";
import { guide as italian } from "@/lib/i18n/messages/it/guide";
import type { Locale } from "@/lib/locale";
import type { CauseId } from "@/lib/transcript/cause";

/** What a problem's page says beyond the words of the cause itself. */
export type ProblemWords = { seen: string; reasons: readonly string[] };
export type ProblemsWords = Readonly<Record<CauseId, ProblemWords>>;

export type GuideWords = typeof english;

const words: Readonly<Record<Locale, GuideWords>> = { en: english, it: italian };

/** The words of the guide. They stand apart from `messagesOf` because only the server renders them. */
export function guideWords(locale: Locale): GuideWords {
  return words[locale];
}
