/** How much of a name that a stranger's document gives itself is shown. */
const longestName = 60;

const graphemes = new Intl.Segmenter("en");

/** A provider's name from a document: one line, without control and direction characters, shortened. */
export function shortName(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  const characters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  return characters.length > longestName ? `${characters.slice(0, longestName - 1).join("")}…` : line;
}

/** Whether a link from a document may be shown: https, and no user name that would disguise where it leads. */
export function isHttpsUrl(text: string | undefined): text is string {
  if (!text || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === "https:" && url.username === "" && url.password === "";
}
