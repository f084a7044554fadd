import { plain } from "@/lib/diagnosis/reading/plain";
import type { Phrase } from "@/lib/diagnosis/rules/rule";

const compiled = new Map<Phrase, RegExp>();

export type Found = {
  /** The words from the first to the last of the phrase, what stands in its gaps included. */
  words: string;
  /** The words without the gaps. */
  matched: string;
};

/**
 * Where a phrase stands in plain words.
 *
 * Phrases become expressions with bounded gaps only, so the time to search grows no faster than the
 * text, whatever a server sends.
 *
 * @returns `null` if it stands nowhere
 */
export function findPhrase(phrase: Phrase, words: string): Found | null {
  let expression = compiled.get(phrase);
  if (!expression) {
    expression = compilePhrase(phrase);
    compiled.set(phrase, expression);
  }
  const [found, ...gaps] = expression.exec(words) ?? [];
  if (found === undefined) return null;
  const matched = gaps.reduce((rest, gap) => (gap ? rest.replace(gap, " ") : rest), found);
  return { words: found, matched };
}

function compilePhrase(phrase: Phrase): RegExp {
  const body = plain(phrase)
    .replace(/[.+?^$()[\]\\/]/g, "\\$&")
    .replace(/ ?\\\.\\\.\\\. ?/g, "([^]{0,60}?)") // `plain` turns … into three dots
    .replaceAll("{", "(?:")
    .replaceAll("}", ")")
    .replaceAll("*", "[\\p{L}\\p{N}'-]{0,20}");
  const [before, after] = isSpaced(body.slice(0, 6), body.slice(-6));
  return new RegExp(`${before ? "(?<![\\p{L}\\p{N}])" : ""}${body}${after ? "(?![\\p{L}\\p{N}])" : ""}`, "u");
}

/** Whether either edge is of a script that puts spaces between words, so that the words there must stand alone. */
function isSpaced(...edges: readonly string[]): boolean[] {
  return edges.map((edge) => !/[\u3040-\u30ff\u3400-\u9fff]/.test(edge));
}
