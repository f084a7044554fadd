import { plain } from "@/lib/diagnosis/reading/plain";
import type { Phrase } from "@/lib/diagnosis/rules/rule";

const compiled = new Map<Phrase, readonly RegExp[]>();

export type Found = {
  /** The words from the first to the last of the phrase, what stands in its gaps included. */
  words: string;
  /** The words without the gaps. */
  matched: string;
  /** Where the first of them begins. */
  start: number;
  /** Where the last of them ends. */
  end: number;
};

/** As far apart as the parts of `a & b` may stand: about one sentence. */
const sentenceLength = 160;

/**
 * Where a phrase stands in plain words.
 *
 * Phrases become expressions with bounded gaps only, so the time to search grows no faster than the
 * text, whatever a server sends.
 *
 * @returns `null` if it stands nowhere
 */
export function findPhrase(phrase: Phrase, words: string): Found | null {
  let expressions = compiled.get(phrase);
  if (!expressions) {
    expressions = phrase.split(" & ").map(compilePhrase);
    compiled.set(phrase, expressions);
  }
  const parts = expressions.map((expression) => findPart(expression, words));
  if (!parts.every((part) => part !== null)) return null;
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  if (parts.length > 1 && end - start > sentenceLength) return null;
  return { words: words.slice(start, end), matched: parts.map((part) => part.matched).join(" "), start, end };
}

function findPart(expression: RegExp, words: string): { start: number; end: number; matched: string } | null {
  const match = expression.exec(words);
  if (!match) return null;
  const [found, ...gaps] = match;
  const matched = gaps.reduce((rest, gap) => (gap ? rest.replace(gap, " ") : rest), found);
  return { start: match.index, end: match.index + found.length, matched };
}

function compilePhrase(phrase: Phrase): RegExp {
  const parts = plain(phrase)
    .replace(/[.+?^$()[\]\\/]/g, "\\$&")
    .replaceAll("{", "(?:")
    .replaceAll("}", ")")
    .replaceAll("*", "[\\p{L}\\p{N}'-]{0,20}")
    .split(/ ?\\\.\\\.\\\. ?/); // `plain` turns … into three dots
  const alone = isSpaced(phrase)
    ? { before: "(?<![\\p{L}\\p{N}])", after: "(?:(?<= )|(?![\\p{L}\\p{N}]))" }
    : noEdge;
  const body = parts.join(`${alone.after}([^]{0,60}?)${alone.before}`);
  return new RegExp(`${alone.before}${body}${alone.after}`, "u");
}

const noEdge = { before: "", after: "" };

/** Whether the phrase is of a script that puts spaces between words, so that its words must stand alone. */
function isSpaced(phrase: Phrase): boolean {
  return !/[\u3040-\u30ff\u3400-\u9fff]/.test(phrase);
}
