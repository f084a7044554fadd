const authCommand =
  /(?<!\b250[- ])\bAUTH[ =](?:PLAIN|LOGIN|CRAM-MD5|XOAUTH2|OAUTHBEARER|NTLM|SCRAM|DIGEST-MD5|GSSAPI)/i;
const challenge = /\b334\b/;
const endsSignIn = /(?:^|[\s'"(<>~*-])(?:[245]\d\d[\s-]|\d{3}\))/;

/** What stands last in a line and may be base64; the first group is before it, the second behind it. */
export const lastBase64 = /((?:^|[\s'">:~-]))[A-Za-z0-9+/]{4,4000}={0,2}((?:\\r\\n)?['"]?\s*)$/;

/**
 * The sign-ins of a log, each as the places of its lines: the command, then what the client answered to 334, which
 * is the name and the password in base64 (RFC 4954 §4).
 */
export function signInsOf(lines: readonly string[]): readonly (readonly number[])[] {
  const signIns: number[][] = [];
  let isSigningIn = false;
  for (const [index, line] of lines.entries()) {
    if (authCommand.test(line)) {
      isSigningIn = true;
      signIns.push([index]);
      continue;
    }
    if (endsSignIn.test(line)) isSigningIn = false;
    if (isSigningIn && !challenge.test(line)) signIns.at(-1)?.push(index);
  }
  return signIns;
}

/** Shorter words occur in any text, and hiding them would hide what the server says. */
const shortestPassword = 5;

/** The password that is said last in a line, in plain: some servers repeat it in their refusal. */
export function passwordIn(line: string): string | null {
  const password = decoded(lastBase64.exec(line)?.[0] ?? "")
    ?.replaceAll("\u0001", "\0") // SASL parts its fields with one (XOAUTH2) or the other (RFC 4616)
    .split("\0")
    .findLast(Boolean)
    ?.replace(/^auth=Bearer /, "");
  return password && password.length >= shortestPassword ? password : null;
}

function decoded(said: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(said.replace(/^\W|\\r\\n|['"\s]/g, "")), (byte) => byte.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null; // no base64 after all, or a digest
  }
}
