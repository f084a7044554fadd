import { fillIn } from "@/lib/i18n/fill-in";
import { timeInLetters } from "@/lib/i18n/letter-time";
import { administratorLetter as english } from "@/lib/i18n/messages/en/letter";
import { administratorLetter as italian } from "@/lib/i18n/messages/it/letter";
import type { Locale } from "@/lib/locale";
import type { Report } from "@/lib/transcript/report";

const letters = { en: english, it: italian } as const satisfies Record<Locale, typeof english>;

/** To the administrator of a mailbox for which sending by SMTP is switched off, with the server's own words. */
export function administratorLetter(
  { settings, failure, startedAt }: Report,
  locale: Locale,
): { subject: string; body: string } {
  const words = letters[locale];
  const { host, port, from } = settings;
  return {
    subject: fillIn(words.subject, { address: from.address }),
    body: [
      words.greeting,
      fillIn(words.request, { address: from.address, host }),
      fillIn(words.evidence, {
        time: timeInLetters(startedAt, locale),
        host,
        port,
        reply: failure?.reply ?? failure?.message ?? "",
      }),
      words.microsoft,
      words.alternative,
      words.thanks,
    ].join("\n\n"),
  };
}
