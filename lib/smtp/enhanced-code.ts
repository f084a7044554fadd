/** A reply code as an expression: the second digit is 0 to 5 (RFC 5321 §4.2), or 7 as Exchange writes 571. 587 is a port. */
export const replyCodePattern = "[2-5](?:[0-5]\\d|7[0-7])";

const atStart = new RegExp(`^(${replyCodePattern})(?:[ -]|$)`);

/** The reply code at the start of a server's words; `null` if they are not an SMTP reply. */
export function replyCodeOf(words: string): number | null {
  const match = atStart.exec(words);
  return match ? Number(match[1]) : null;
}

/** The enhanced status code (RFC 3463): right after the reply code, or where some servers put it, inside the text. */
export function enhancedCodeOf(words: string): string | null {
  const code = replyCodeOf(words);
  if (code === null) return null;
  const sameClass = String(code).charAt(0);
  return (
    new RegExp(`(?:^|[\\s(#-])(${sameClass}\\.\\d{1,3}\\.\\d{1,3})(?=$|[\\s):;,-])`, "m").exec(words)?.[1] ??
    null
  );
}
