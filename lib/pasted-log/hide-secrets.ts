import { bareShape, namedShapes, namesSecret, openShape, secretShapes } from "@/lib/pasted-log/secret-shapes";
import { lastBase64, passwordIn, signInsOf } from "@/lib/pasted-log/sign-in-answers";

/** What stands in place of a secret. */
export const hiddenMark = "••••••";

/** Longer pastes are refused: everything telling is in far less. */
export const longestPaste = 256 * 1024;

/**
 * Takes everything that looks like a secret out of a pasted log, before anything is shown or sent on.
 *
 * Runs in the browser. When in doubt it hides: a hidden word costs little, a shown password much.
 */
export function hideSecrets(text: string): { text: string; hidden: number } {
  let hidden = 0;
  const hide = (kept: string) => {
    hidden++;
    return `${kept}${hiddenMark}`;
  };
  let isValueDue = false;
  const given = text.split("\n");
  const signIns = signInsOf(given);
  const answers = new Set(signIns.flatMap(([, ...answered]) => answered));
  const lines = given.map((line, index) => {
    const shaped = hideShapes(isValueDue ? line.replace(anyValue, hide("")) : line, hide);
    isValueDue = namesSecret.test(line) && openShape.test(line);
    const shown = hideReadableBase64(shaped, hide);
    return answers.has(index)
      ? shown.replace(lastBase64, (_, before: string, after: string) => hide(before) + after)
      : shown;
  });
  const passwords = signIns.map((signIn) => passwordIn(given[signIn.at(-1) ?? 0] ?? ""));
  const shown = passwords.reduce<string>(
    (rest, password) => (password === null ? rest : rest.replaceAll(password, () => hide(""))),
    lines.join("\n"),
  );
  return { text: shown, hidden };
}

/** A quoted value, or all there is. */
const anyValue = /(?<=^\s*(?:string\(\d{1,5}\) )?)\S.*$/;

const serverSays = /^.{0,80}?(?:SERVER -> CLIENT: ?|\bS: |<[-~*]{1,2} {0,4}|< |^\s*)[245]\d\d[ -]/;

/** No shape fits into less. */
const shortestShape = 6;

function hideShapes(line: string, hide: (kept: string) => string): string {
  if (line.length < shortestShape) return line;
  const named = namesSecret.test(line) ? [...namedShapes, ...(serverSays.test(line) ? [] : [bareShape])] : [];
  const shapes = [...named, ...secretShapes];
  return shapes.reduce(
    (rest, shape) => rest.replace(shape, (_, kept: unknown) => hide(typeof kept === "string" ? kept : "")),
    line,
  );
}

/** `{"status":` in base64: how a server says why it refuses an OAuth2 token; there is no secret in it. */
const refusedToken = "eyJzdGF0dXMiOi";

/** Base64 that says something readable is a sign-in in one piece (RFC 4616, XOAUTH2), whatever stands before it. */
function hideReadableBase64(line: string, hide: (kept: string) => string): string {
  return line.replace(/[A-Za-z0-9+/]{16,8000}={0,2}/g, (text) =>
    isReadable(text) && !text.startsWith(refusedToken) ? hide("") : text,
  );
}

function isReadable(base64: string): boolean {
  try {
    const bytes = atob(base64);
    const codes = Array.from(bytes, (byte) => byte.charCodeAt(0));
    // SASL parts its fields with 0 (RFC 4616) or 1 (XOAUTH2).
    return (
      bytes.length >= 10 && /[@:]/.test(bytes) && codes.every((code) => code < 2 || (code > 31 && code < 127))
    );
  } catch {
    return false; // no base64 after all
  }
}
