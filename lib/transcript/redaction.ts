import type { Settings } from "@/lib/settings/schema";

/** What stands where a secret stood. */
export const redacted = "•••";

export type Redactor = {
  /** The text with every trace of the secrets taken out. */
  redact: (text: string) => string;
  /** Adds what was derived from a secret on the way, such as the answer to a challenge. */
  learn: (secret: string) => void;
};

/**
 * Takes the secrets of a sign-in out of whatever a server says.
 *
 * A server may echo what it was sent, and in any shape: as it was, in another case, broken over lines or by
 * punctuation, percent- or entity-encoded, in Base64 at any alignment, alone or joined to the user name, whole or
 * cut short. So text and secrets are compared by their letters and digits alone, in one case, and what looks
 * like Base64 is compared decoded as well.
 */
export function createRedactor(auth: Settings["auth"]): Redactor {
  const traces: Traces = new Map();
  const exact = new Set<string>();
  const lookFor = (form: string) => {
    const skeleton = letters(form).text;
    if (skeleton.length >= shortestSkeleton) addTo(traces, piecesOf(skeleton));
    else if (form !== "") exact.add(form);
  };
  const learn = (secret: string) => {
    const bytes = Buffer.from(secret, "utf8");
    lookFor(secret);
    lookFor(bytes.toString("latin1")); // read in the wrong character set
    for (const form of encodingsOf(secret)) lookFor(form);
  };

  if (auth.method !== "none") {
    const secret = auth.method === "password" ? auth.password : auth.accessToken;
    learn(secret);
    // In clear these would hold the user name, which is no secret.
    for (const form of joinedForms(auth.username, secret).flatMap(encodingsOf)) lookFor(form);
  }

  function spansOf(text: string): readonly Span[] {
    if (traces.size === 0 && exact.size === 0) return [];
    return [
      ...readings(text).flatMap((reading) => tracesIn(reading, traces)),
      ...wordsIn(text, exact),
      ...encodedRuns(text, shortestTrace()).filter(({ decoded }) => decoded.some(holdsTrace)),
    ];
  }

  function holdsTrace(text: string): boolean {
    return (
      startsOfTraces(lettersOnly(text), traces).length > 0 ||
      [...exact].some((word) => word.length >= shortestSkeleton && text.includes(word))
    );
  }

  function shortestTrace(): number {
    const words = [...exact].map(({ length }) => length).filter((length) => length >= shortestSkeleton);
    return Math.min(...traces.keys(), ...words);
  }

  return { learn, redact: (text) => blank(text, spansOf(text)) };
}

/** Pieces of secrets by their length, of which there are few. */
type Traces = Map<number, Set<string>>;
type Span = { readonly start: number; readonly end: number };
/** Letters and digits of a text in lower case, each with where it came from. */
type Letters = { readonly text: string; readonly at: readonly Span[] };

/** Below this many letters and digits a secret could hide in any word; such a one is looked for as a word. */
const shortestSkeleton = 4;
/** A trace this long gives a longer secret away; a shorter one has to be there whole. */
const longestPiece = 12;

/** What a sign-in sends instead of the bare secret: PLAIN with and without authorization identity, XOAUTH2. */
function joinedForms(username: string, secret: string): readonly string[] {
  return [
    `\0${username}\0${secret}`,
    `${username}\0${username}\0${secret}`,
    `user=${username}\x01auth=Bearer ${secret}\x01\x01`,
  ];
}

function encodingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, "utf8");
  return [bytes.toString("base64"), bytes.toString("hex")];
}

function piecesOf(skeleton: string): readonly string[] {
  const length = Math.min(skeleton.length, longestPiece);
  return Array.from({ length: skeleton.length - length + 1 }, (_, start) =>
    skeleton.slice(start, start + length),
  );
}

function addTo(traces: Traces, pieces: readonly string[]): void {
  const length = pieces[0]?.length ?? 0;
  traces.set(length, (traces.get(length) ?? new Set()).union(new Set(pieces)));
}

/** The text as it stands, and as it reads with its escapes decoded. */
function readings(text: string): readonly Letters[] {
  const plain = letters(text);
  return escape.test(text) ? [plain, letters(text, escapeOrCharacter)] : [plain];
}

const character = /()()(.)/gsu;
/** `%41`, `=41` and `\x41`, even where a line ends inside; `&#65;` and `&#x41;`; any other character. */
const gap = String.raw`[^\p{L}\p{N}%=&\\]*`;
const escapes = String.raw`(?:%|=|\\${gap}x|&${gap}x)${gap}([0-9a-f]${gap}[0-9a-f]);?|&#(\d{1,6});`;
const escape = new RegExp(escapes, "iu");
const escapeOrCharacter = new RegExp(`${escapes}|(.)`, "gisu");
/** A reply's code at the start of a line is the server's, not a part of anything that it echoes. */
const replyCode = /^[2-5]\d\d(?:[ -]|$)(?:[245]\.\d{1,3}\.\d{1,3}[ -]?)?/gm;

function letters(text: string, pattern = character): Letters {
  const at: Span[] = [];
  let skeleton = "";
  const withoutCodes = text.replace(replyCode, (code) => " ".repeat(code.length));
  for (const match of withoutCodes.matchAll(pattern)) {
    const [all, hex, decimal, literal = ""] = match;
    const code = hex ? Number.parseInt(hex.replace(/[^0-9a-f]/gi, ""), 16) : decimal ? Number(decimal) : null;
    const read = code === null ? literal : code <= 0x10ffff ? String.fromCodePoint(code) : "";
    for (const unit of /[\p{L}\p{N}]/u.test(read) ? read.toLowerCase() : "") {
      skeleton += unit;
      for (let index = 0; index < unit.length; index++) {
        at.push({ start: match.index, end: match.index + all.length });
      }
    }
  }
  return { text: skeleton, at };
}

function lettersOnly(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function tracesIn({ text, at }: Letters, traces: Traces): readonly Span[] {
  return startsOfTraces(text, traces).flatMap(({ start, length }) => {
    const [first, last] = [at[start], at[start + length - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

function startsOfTraces(text: string, traces: Traces): readonly { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (const [length, pieces] of traces) {
    for (let start = 0; start + length <= text.length; start++) {
      if (pieces.has(text.slice(start, start + length))) found.push({ start, length });
    }
  }
  return found;
}

/** Where short secrets stand as words of their own. */
function wordsIn(text: string, words: ReadonlySet<string>): readonly Span[] {
  return [...words].flatMap((word) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, "gu"))].map(
      ({ index }) => ({ start: index, end: index + word.length }),
    ),
  );
}

/** Runs that may be Base64 and are long enough to hold so many letters, with what they may hold. */
function encodedRuns(text: string, letterCount: number): readonly (Span & { decoded: readonly string[] })[] {
  return [...text.matchAll(/[A-Za-z0-9+/_-]{6,}={0,2}/g)]
    .filter(({ 0: run }) => run.length >= (letterCount * 4) / 3)
    .map(({ 0: run, index }) => ({
      start: index,
      end: index + run.length,
      // An echo may begin anywhere in a group of four.
      decoded: [0, 1, 2, 3].map((offset) => Buffer.from(run.slice(offset), "base64").toString("utf8")),
    }));
}

function blank(text: string, spans: readonly Span[]): string {
  let result = "";
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    if (start > done || done === 0) result += text.slice(done, start) + redacted;
    done = end;
  }
  return result + text.slice(done);
}
