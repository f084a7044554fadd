import { isSameSite } from "@/lib/diagnosis/fixes/same-site";
import { diagnoseRequestSchema } from "@/lib/explain/diagnose-request";
import { explain } from "@/lib/explain/explain";
import { answersOf, type QuestionId } from "@/lib/explain/questions";
import { authorize } from "@/lib/http/authorize";
import { readJson } from "@/lib/http/read-json";
import { localeOf } from "@/lib/i18n/preferred-locale";
import { questionWords } from "@/lib/i18n/question-words";
import type { Locale } from "@/lib/locale";
import { longestPaste } from "@/lib/pasted-log/hide-secrets";

/** A pasted text may take four bytes a character, and some more as JSON. */
const maxBytes = 4 * longestPaste + 64 * 1024;

/** A question in the reader's words, with the answers that `answers` of the next request may hold. */
function askedIn(question: QuestionId, locale: Locale) {
  const { texts, answers } = questionWords(locale);
  return {
    id: question,
    text: texts[question],
    answers: answersOf(question).map((id) => ({ id, text: answers[id] })),
  };
}

/** Explains a failure. What cannot be explained is a diagnosis too: `unknown`. */
export async function POST(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "diagnose" });
  if (refusal) return refusal;
  const body = await readJson(request, diagnoseRequestSchema, { maxBytes });
  if (!body.ok) return body.error;

  const locale = body.value.locale ?? localeOf(request);
  const { question, ...explained } = explain(body.value, { locale, now: new Date(), isSameSite });
  const asked = question && askedIn(question, locale);
  return Response.json({ ...explained, question: asked }, { headers: { "cache-control": "no-store" } });
}
