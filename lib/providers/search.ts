type Searchable = { readonly name: string; readonly aliases: readonly string[] };

/**
 * The providers that a person may mean by what they typed, the best first. Accents, capitals and
 * punctuation do not count; one wrong, missing, doubled or swapped letter is forgiven from four
 * letters on, two from eight.
 */
export function searchProviders<Item extends Searchable>(
  items: readonly Item[],
  query: string,
): readonly Item[] {
  const wanted = plain(query);
  if (!wanted) return items;
  return items
    .map((item) => ({
      item,
      rank: Math.min(...[item.name, ...item.aliases].map((name) => rankOf(name, wanted))),
    }))
    .filter(({ rank }) => rank < noMatch)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

const noMatch = 9;

/** 0 the very name, 1 its beginning, 2 the beginning of a word, 3 anywhere, 4 nearly. */
function rankOf(name: string, wanted: string): number {
  const whole = plain(name);
  if (whole === wanted) return 0;
  if (whole.startsWith(wanted)) return 1;
  const words = name.split(/[^\p{L}\p{N}]+/u).map(plain);
  if (words.some((word) => word.startsWith(wanted))) return 2;
  if (wanted.length > 1 && whole.includes(wanted)) return 3;
  return [whole, ...words].some((word) => isNearly(word, wanted)) ? 4 : noMatch;
}

/** Lower case, without accents, spaces and punctuation. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 60);
}

/** Whether the typed text is a slip away from the word or, while typing, from its beginning. */
function isNearly(word: string, wanted: string): boolean {
  const slips = wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0;
  if (slips === 0 || word.length < wanted.length - slips) return false;
  return slipsBetween(word, wanted) <= slips;
}

/** Edits (Damerau–Levenshtein, neighbours swapped counting one) that turn `wanted` into a beginning of `word`. */
function slipsBetween(word: string, wanted: string): number {
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= wanted.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = wanted[row - 1] === word[column - 1];
      const isSwapped = wanted[row - 1] === word[column - 2] && wanted[row - 2] === word[column - 1];
      current[column] = Math.min(
        cell(rows, row - 1, column) + 1,
        (current[column - 1] ?? Number.POSITIVE_INFINITY) + 1,
        cell(rows, row - 1, column - 1) + (isSame ? 0 : 1),
        isSwapped ? cell(rows, row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(current);
  }
  return Math.min(...(rows.at(-1) ?? []));
}

function cell(rows: readonly number[][], row: number, column: number): number {
  return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
}
