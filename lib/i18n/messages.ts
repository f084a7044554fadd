import { en } from "@/lib/i18n/messages/en";
import { it } from "@/lib/i18n/messages/it";
import type { Locale } from "@/lib/locale";

export type Messages = typeof en;

const messages: Readonly<Record<Locale, Messages>> = { en, it };

export function messagesOf(locale: Locale): Messages {
  return messages[locale];
}
