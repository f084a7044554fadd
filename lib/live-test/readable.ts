/** As much of a server's words as anyone reads: a reply may have 64 KiB. */
const longest = 4_096;

/** A server's words as text that can be shown anywhere: no control characters but line breaks, cut where it gets long. */
export function readable(text: string): string {
  const shown = text
    .slice(0, longest)
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "\uFFFD");
  return text.length > longest ? `${shown}…` : shown;
}
