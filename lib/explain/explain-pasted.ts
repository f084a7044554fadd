import { type Explanation, explainFacts, providerOf } from "@/lib/explain/explain";
import { factsOfLog } from "@/lib/explain/facts-of-request";
import type { AnswerId } from "@/lib/explain/questions";
import { causeWords } from "@/lib/i18n/problem-words";
import type { Locale } from "@/lib/locale";
import { readPaste } from "@/lib/pasted-log/read-paste";
import type { PastedLog } from "@/lib/pasted-log/read-pasted-log";

export type ExplainedPaste = Explanation & {
  /** What was pasted, without its secrets. */
  text: string;
  /** How many secrets were taken out. */
  hidden: number;
  log: PastedLog;
  /** What else it may be, by name. */
  otherCauses: readonly string[];
  /** Whose server it was, if the catalogue knows it. */
  providerId: string | null;
};

/**
 * Reads what a person pasted and says what it means, in one go and without asking anybody: the browser
 * loads this with the rules and the words when it is first wanted, and then nothing leaves the page.
 *
 * @returns `null` where nothing in it tells of a failure
 */
export function explainPasted(
  pasted: string,
  context: { locale: Locale; now: Date; answers?: readonly AnswerId[] },
): ExplainedPaste | null {
  const { text, hidden, log } = readPaste(pasted);
  if (!log) return null;
  const told = factsOfLog(log);
  const provider = providerOf(told);
  const explanation = explainFacts(told, provider, { ...context, isTestable: false });
  const words = causeWords(context.locale);
  return {
    ...explanation,
    text,
    hidden,
    log,
    otherCauses: explanation.diagnosis.otherCauses.map((cause) => words[cause].name),
    providerId: provider?.id ?? null,
  };
}
