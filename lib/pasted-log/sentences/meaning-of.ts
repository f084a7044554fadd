import { appleMail, outlook } from "@/lib/pasted-log/sentences/desktop-mail";
import { phpMailer } from "@/lib/pasted-log/sentences/phpmailer";
import { programs } from "@/lib/pasted-log/sentences/programs";
import { roundcube } from "@/lib/pasted-log/sentences/roundcube";
import { plainSentence, type SentenceMeaning, type SentenceTable } from "@/lib/pasted-log/sentences/sentence";
import { thunderbird } from "@/lib/pasted-log/sentences/thunderbird";
import { unix } from "@/lib/pasted-log/sentences/unix";
import { windows } from "@/lib/pasted-log/sentences/windows";
import { wordPress } from "@/lib/pasted-log/sentences/wordpress";
import type { Happening } from "@/lib/transcript/happening";

/** Of two programs that say the same, the one whose words are its own stands first. */
export const sentenceTables: readonly SentenceTable[] = [
  windows,
  thunderbird,
  unix,
  appleMail,
  outlook,
  phpMailer,
  wordPress,
  roundcube,
];

/** What programs say on top of what really happened, so anything else in the text tells more. */
const summaries: readonly Happening[] = [
  "could-not-connect",
  "sign-in-refused",
  "message-refused",
  "sender-refused",
  "recipient-refused",
  "mail-function-failed",
];

type Row = SentenceMeaning & {
  says: (sentence: Sentence) => boolean;
  /** Whether a plain text of many lines may hold the sentence at all; a quick look before each line is searched. */
  mayStandIn: (plain: string) => boolean;
};

/** A text as it came, and plain for the tables. */
type Sentence = { text: string; plain: string };

const rows: readonly Row[] = allRows().toSorted(
  (a, b) => Number(summaries.includes(a.happened)) - Number(summaries.includes(b.happened)),
);

function allRows(): Row[] {
  const own = programs.map(
    ([pattern, happened, stage]): Row => ({
      happened,
      stage,
      says: ({ text }) => pattern.test(text),
      mayStandIn: () => true,
    }),
  );
  const translated = sentenceTables.flatMap((table) =>
    table.rows.map(({ says, happened, stage }): Row => {
      const sentences = Object.values(says).flat().map(partsOf);
      return {
        happened,
        stage,
        says: ({ plain }) => sentences.some((parts) => holdsInOrder(plain, parts)),
        mayStandIn: (plain) => sentences.some(([first = ""]) => plain.includes(first)),
      };
    }),
  );
  return [...own, ...translated];
}

/** A sentence without its full stop, parted where the program puts a name in. */
function partsOf(sentence: string): readonly string[] {
  return plainSentence(sentence)
    .replace(/[\s.。:]+$/, "")
    .split("%")
    .map((part) => part.trim())
    .filter(Boolean);
}

/** As far apart as a name may hold two parts of a sentence. */
const longestName = 260;

function holdsInOrder(plain: string, [first = "", ...others]: readonly string[]): boolean {
  const start = plain.indexOf(first);
  if (start < 0) return false;
  let from = start + first.length;
  return others.every((part) => {
    const at = plain.indexOf(part, from);
    const isNear = at >= 0 && at - from <= longestName;
    from = at + part.length;
    return isNear;
  });
}

/** @returns `null` where no program is known to say this */
export function meaningOfSentence(text: string): SentenceMeaning | null {
  const sentence = { text, plain: plainSentence(text) };
  const row = rows.find(({ says }) => says(sentence));
  return row ? { happened: row.happened, stage: row.stage } : null;
}

/** No sentence of any program is shorter. */
const shortestSentence = 4;

/** The line of a text that tells most, and what it means: the closest sentence may stand in any line. */
export function mostTelling<Line extends { whole: string }>(
  lines: readonly Line[],
): ({ line: Line } & SentenceMeaning) | null {
  const sentences = lines
    .filter(({ whole }) => whole.length >= shortestSentence)
    .map((line) => ({ line, text: line.whole, plain: plainSentence(line.whole) }));
  const all = sentences.map(({ plain }) => plain).join("\n");
  for (const { says, mayStandIn, happened, stage } of rows) {
    if (!mayStandIn(all)) continue;
    const found = sentences.find(says);
    if (found) return { line: found.line, happened, stage };
  }
  return null;
}
