/**
 * Undoes what happened to a text on its way from a program to the clipboard: UTF-16 read byte by byte,
 * colours of a terminal, the entities of a web page, the escapes of JSON. What is left is what was said.
 */
export function tidyPaste(pasted: string): string {
  const plain = pasted
    .replace(/[\0\ufeff\u200b-\u200d\u2060]/g, "")
    .replace(ansi, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
    .replace(/\r\n?/g, "\n");
  return withoutJson(withoutHtml(plain));
}

// oxlint-disable-next-line no-control-regex -- ESC is what begins a terminal's colours
const ansi = /\u001b\[[\d;?]{0,20}[A-Za-z]/g;

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  amp: "&",
};

function withoutHtml(text: string): string {
  if (!/&(?:lt|gt|quot|#\d{1,5}|nbsp|amp);|<br ?\/?>/i.test(text)) return text;
  return text
    .replace(/<br ?\/?>\n?/gi, "\n")
    .replace(/<\/?(?:p|div|pre|code|span|b|i|strong|em|font|td|tr|table)(?: [^<>]{0,300})?>/gi, "")
    .replace(/&(lt|gt|quot|apos|nbsp|amp|#\d{1,5});/gi, (entity, name: string) =>
      name.startsWith("#")
        ? String.fromCodePoint(Number(name.slice(1)))
        : (entities[name.toLowerCase()] ?? entity),
    );
}

/** A whole text in JSON, or a log with one object on each line. */
function withoutJson(text: string): string {
  const whole = linesOfJson(text);
  if (whole) return whole;
  return text
    .split("\n")
    .map((line) => linesOfJson(line) ?? withoutEscapes(line))
    .join("\n");
}

function linesOfJson(text: string): string | null {
  if (!/^\s{0,20}[{["]/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" || typeof value === "string" ? flattened(value).join("\n") : null;
  } catch {
    return null; // it only begins like JSON
  }
}

/** `key: value` for each value, so that settings are found; a value of several lines stands by itself. */
function flattened(value: unknown, key = ""): string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) =>
      flattened(inner, Array.isArray(value) ? key : name),
    );
  }
  const text = String(value);
  const isReply = /^[2-5]\d\d[ -]/.test(text);
  return text.includes("\n") || isReply || key === "" ? text.split("\n") : [`${key}: ${text}`];
}

/** Several escaped line ends in one line were lines once; a single one at its end is how Python shows a reply. */
function withoutEscapes(line: string): string {
  const ends = line.match(/(?:\\r)?\\n(?=.)/g)?.length ?? 0;
  return ends > 1
    ? line
        .replace(/(?:\\r)?\\n/g, "\n")
        .replace(/\\(["/])/g, "$1")
        .replace(/\\t/g, "\t")
    : line;
}
