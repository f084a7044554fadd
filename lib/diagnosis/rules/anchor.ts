import type { Phrase } from "@/lib/diagnosis/rules/rule";

/**
 * The words of a plain phrase of which a text must hold one: of "{no such|unknown} user" it is "user". To
 * search for fixed words costs a small part of a search for an expression, and nearly every phrase is
 * absent from nearly every reply.
 *
 * @returns the longest words that the phrase cannot do without; none if it can do without any
 */
export function anchorsOf(phrase: Phrase): readonly string[] {
  return placesOf(phrase)
    .map((choices) => choices.map(longestLiteral))
    .filter((anchors) => !anchors.includes(""))
    .reduce((best, anchors) => (shortestOf(anchors) > shortestOf(best) ? anchors : best), []);
}

/** The phrase place by place: what may stand there. Choices within a choice are open, like an ending. */
function placesOf(phrase: Phrase): string[][] {
  let choices = [""];
  const places = [choices];
  let depth = 0;
  for (const character of phrase) {
    if (character === "}") depth--;
    if (depth === 0 && "{}".includes(character)) places.push((choices = [""]));
    else if (depth === 1 && character === "|") choices.push("");
    else choices[choices.length - 1] += depth > 1 || character === "}" ? "*" : character;
    if (character === "{") depth++;
  }
  return places;
}

/** The longest text that stands in a choice in any case: not across an open ending or a gap. */
function longestLiteral(choice: string): string {
  return choice
    .split(/[*{]|\.\.\./)
    .map((literal) => literal.trim())
    .reduce((longest, literal) => (literal.length > longest.length ? literal : longest), "");
}

function shortestOf(anchors: readonly string[]): number {
  return anchors.reduce((least, { length }) => Math.min(least, length), anchors.length === 0 ? 0 : Infinity);
}
