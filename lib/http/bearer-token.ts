import { createHash, timingSafeEqual } from "node:crypto";

/** The token of `Authorization: Bearer` (RFC 6750 §2.1); `null` without one. */
export function bearerTokenOf(request: Request): string | null {
  return /^Bearer +(\S+) *$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;
}

/**
 * Looks a token up in constant time: hashes have one length, and every token is compared.
 *
 * @returns a name for the token that does not give it away, or `null` if it is unknown.
 */
export function knownToken(token: string | null, tokens: readonly string[]): string | null {
  if (token === null) return null;
  const wanted = sha256(token);
  const matches = tokens.filter((known) => timingSafeEqual(sha256(known), wanted));
  return matches.length > 0 ? wanted.toString("base64url") : null;
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
