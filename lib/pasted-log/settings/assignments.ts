import type { SettingForm } from "@/lib/transcript/clue";

/** A name and what is given to it, wherever in a line. */
export type Assignment = {
  key: string;
  value: string;
  quote: '"' | "'" | "`" | null;
  form: SettingForm | null;
  line: number;
};

/** Longer lines are data, not settings. */
const longestLine = 2000;

const quoted = `"((?:[^"\\\\]|\\\\.){0,500})"|'((?:[^'\\\\]|\\\\.){0,500})'|\`([^\`]{0,500})\``;

/** `key = value`, `key: value`, `key => value`; the key may be of several words, and the value is one word or quoted. */
const pair = new RegExp(
  `(?<key>[\\p{L}_$][\\p{L}\\p{N}_.$()/-]*(?: [\\p{L}_][\\p{L}\\p{N}_()/-]*){0,4})(?:["'\\]]{0,2})[ \\t]{0,8}(?<sign>=>|:=|=|:(?!//|\\d{2}:))[ \\t]{0,8}(?:string\\(\\d+\\) |bool\\((?=\\w))?(?:${quoted}|(?<bare>[^\\s"',;{}[\\]()<>\`]{0,300}))`,
  "gu",
);

/** `define('KEY', 'value')` and `("KEY", value)`. */
const defined = new RegExp(
  `\\b(?:define|putenv|setenv|set|env|os\\.getenv|put|setProperty)\\(\\s{0,4}["'](?<key>[\\w.]{2,60})["']\\s{0,4},\\s{0,4}(?:${quoted}|(?<bare>[\\w.-]{1,80}))`,
  "gi",
);

/** `host smtp.example.com`, as msmtp and Postfix' neighbours write it. */
const spaced =
  /^[ \t]{0,8}(?<key>host|port|user|from|tls|tls_starttls|auth|relayhost)[ \t]+(?<bare>[^\s=:]\S{0,200})[ \t]*$/i;

/** Reads every assignment in a text. Pure; whoever keeps one must leave out what belongs to a password. */
export function assignmentsIn(text: string): Assignment[] {
  return text.split("\n").flatMap((raw, line) => {
    const content = raw.slice(0, longestLine);
    if (isComment(content)) return [];
    const matches = [...content.matchAll(defined), ...content.matchAll(pair)];
    const simple = matches.length === 0 ? spaced.exec(content) : null;
    return [...matches, ...(simple ? [simple] : [])].map((match) => toAssignment(match, { content, line }));
  });
}

/** A line that is switched off, unless a shell shows it: `# swaks --server …` is a prompt of root. */
function isComment(content: string): boolean {
  return /^\s*(?:\/\/|;|#(?!\s*\w+ -))/.test(content);
}

function toAssignment(
  match: RegExpExecArray | RegExpMatchArray,
  { content, line }: { content: string; line: number },
): Assignment {
  const { key = "", bare } = match.groups ?? {};
  const texts = [...match].slice(1).filter((part) => part !== undefined);
  const isQuoted = bare === undefined;
  const sign = match.groups?.["sign"] ?? "";
  const quote = isQuoted ? quoteIn(match[0]) : null;
  const value = bare ?? texts.findLast((part) => part !== key && part !== sign) ?? "";
  return {
    key: key.trim(),
    value,
    quote,
    form: formOf(content, { key, sign, quote, match: match[0] }),
    line,
  };
}

function quoteIn(text: string): Assignment["quote"] {
  const last = text.at(-1);
  return last === '"' || last === "'" || last === "`" ? last : null;
}

/** Which kind of file a line is from, as far as it tells. */
function formOf(
  content: string,
  { key, sign, quote, match }: { key: string; sign: string; quote: Assignment["quote"]; match: string },
): SettingForm | null {
  if (/->\s?\w+\s?=|^\s*\$\w|define\s?\(|\[['"]\w+['"]\]\s?=/.test(content)) return "php";
  if (sign === "=>") return /[:]\w+ ?=>/.test(content) ? "ruby" : "php";
  if (sign === "=") {
    if (/^\s*-\s/.test(content)) return "yaml";
    if (/^[A-Z][A-Z0-9_]*$/.test(key)) return / = /.test(content) && quote !== null ? "python" : "env";
    if (/^[a-z][\w-]*(?:\.[\w-]+)+$/.test(key)) return "properties";
    return /^\s*[\w-]+\s*=/.test(content) ? "ini" : null;
  }
  if (sign === ":") {
    if (/[{}]|,\s*(?:\/\/.*)?$/.test(content)) return "javascript";
    return / /.test(key) || !/^\s*(?:- )?["']?[\w-]+["']?\s*:/.test(content) || /^[A-Z][a-z]/.test(match)
      ? null
      : "yaml";
  }
  return null;
}
