import { fillIn } from "@/lib/i18n/fill-in";
import { testMessage as english } from "@/lib/i18n/messages/en/test-message";
import { testMessage as italian } from "@/lib/i18n/messages/it/test-message";
import type { Locale } from "@/lib/locale";

const messages: Readonly<Record<Locale, typeof english>> = { en: english, it: italian };

type Facts = { readonly code: string; readonly host: string; readonly port: number; readonly from: string };

/** The test message in the reader's language, as text and as HTML. */
export function testMessageWords(
  locale: Locale,
  facts: Facts,
): { subject: string; text: string; html: string } {
  const { subject, heading, arrived, codeLabel, codeHint, nothingToDo } = messages[locale];
  const say = (sentence: string) => fillIn(sentence, facts);
  const markup = (sentence: string) => escapeHtml(say(sentence));

  return {
    subject: say(subject),
    text: [say(heading), say(arrived), `${codeLabel}: ${facts.code}`, codeHint, nothingToDo].join("\n\n"),
    html: `<!doctype html>
<html lang="${locale}">
<body style="margin:0;padding:24px;font-family:sans-serif;font-size:16px;line-height:1.5">
<h1 style="font-size:20px">${markup(heading)}</h1>
<p>${markup(arrived)}</p>
<p>${markup(codeLabel)}: <strong style="font-family:monospace;font-size:24px">${facts.code}</strong></p>
<p>${markup(codeHint)}</p>
<p>${markup(nothingToDo)}</p>
</body>
</html>`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
