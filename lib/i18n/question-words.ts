import type { AnswerId, QuestionId } from "@/lib/explain/questions";
import { explain as english } from "@/lib/i18n/messages/en/explain";
import { explain as italian } from "@/lib/i18n/messages/it/explain";
import type { Locale } from "@/lib/locale";

type QuestionWords = {
  texts: Readonly<Record<QuestionId, string>>;
  answers: Readonly<Record<AnswerId, string>>;
};

const words: Readonly<Record<Locale, QuestionWords>> = { en: english.questions, it: italian.questions };

/** A question and its answers in the reader's words. */
export function questionWords(locale: Locale): QuestionWords {
  return words[locale];
}
