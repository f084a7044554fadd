/** The reply code at the start of a server's words; `null` if they are not an SMTP reply. */
export function replyCodeOf(words: string): number | null {
  const match = /^([2-5]\d\d)(?:[ -]|$)/.exec(words);
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
