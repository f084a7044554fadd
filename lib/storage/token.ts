import { createHash, randomBytes } from "node:crypto";

/** 256 bits by chance, for links that let someone in. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token. It is too long to be guessed, so a plain hash does. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
