import { plain } from "@/lib/diagnosis/reading/plain";
import { anchorsOf } from "@/lib/diagnosis/rules/anchor";
import type { Phrase } from "@/lib/diagnosis/rules/rule";

/** One side of `&`, as it is looked for: only where one of its anchors stands is the expression made and tried. */
type Part = { phrase: Phrase; anchors: readonly string[]; expression?: RegExp };

const prepared = new Map<Phrase, readonly Part[]>();

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
  let sides = prepared.get(phrase);
  if (!sides) {
    sides = plain(phrase)
      .split(" & ")
      .map((side) => ({ phrase: side, anchors: anchorsOf(side) }));
    prepared.set(phrase, sides);
  }
  if (!sides.every((side) => holdsAnchor(side, words))) return null;
  const parts = sides.map((side) => findPart((side.expression ??= compilePhrase(side.phrase)), words));
  if (!parts.every((part) => part !== null)) return null;
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  if (parts.length > 1 && end - start > sentenceLength) return null;
  return { words: words.slice(start, end), matched: parts.map((part) => part.matched).join(" "), start, end };
}

function holdsAnchor({ anchors }: Part, words: string): boolean {
  return anchors.length === 0 || anchors.some((anchor) => words.includes(anchor));
}

function findPart(expression: RegExp, words: string): { start: number; end: number; matched: string } | null {
  const match = expression.exec(words);
  if (!match) return null;
  const [found, ...gaps] = match;
  const matched = gaps.reduce((rest, gap) => (gap ? rest.replace(gap, " ") : rest), found);
  return { start: match.index, end: match.index + found.length, matched };
}

function compilePhrase(phrase: Phrase): RegExp {
  const parts = phrase
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
