import "server-only";
import { createHmac, hkdfSync, randomInt } from "node:crypto";
import { countAttempt } from "@/lib/storage/attempts";
import type { Storage } from "@/lib/storage/storage";
import { hashOfToken, newToken } from "@/lib/storage/token";
import { addKey, findKey, type KeyKind } from "@/lib/white-glove/key-table";

export const codeLifeMs = 15 * 60_000;
/** A code has 30 bits: with a hundred codes open and sixty guesses in their time, one in 160,000 gets in somewhere. */
const codeDigits = 9;
const guesses = { perClient: 8, together: 60, windowMs: codeLifeMs };

type Context = { storage: Pick<Storage, "db">; now: number; secret: string };

/** Makes a link and a code; earlier ones of the session stop working. The answer is the only copy. */
export async function makeInvitation(
  { sessionId, expiresAtMs }: { sessionId: string; expiresAtMs: number },
  { storage: { db }, now, secret }: Context,
): Promise<{ token: string; code: string }> {
  await db
    .deleteFrom("glove_key")
    .where("session_id", "=", sessionId)
    .where("kind", "in", ["link", "code"] satisfies KeyKind[])
    .execute();
  const token = newToken();
  const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, "0");
  await addKey({ kind: "link", hash: hashOfToken(token), sessionId, expiresAtMs }, db);
  const codeUntilMs = Math.min(now + codeLifeMs, expiresAtMs);
  await addKey({ kind: "code", hash: hashOfCode(code, secret), sessionId, expiresAtMs: codeUntilMs }, db);
  return { token, code };
}

/** @returns the cookie for the browser, and until when; `null` for a link that lets nobody in. */
export async function enterByLink(
  token: string,
  { storage: { db }, now }: Omit<Context, "secret">,
): Promise<Entry | null> {
  const key = await findKey({ kind: "link", hash: hashOfToken(token) }, { db, now });
  return key ? giveCookie(key.session_id, { db }) : null;
}

/** @returns `"too-many"` when this client, or all together, guessed too often; what `enterByLink` answers otherwise. */
export async function enterByCode(
  { typed, client }: { typed: string; client: string },
  { storage: { db }, now, secret }: Context,
): Promise<Entry | "too-many" | null> {
  const { perClient, together, windowMs } = guesses;
  const ownGuesses = await countAttempt({ subject: `code:${client}`, windowMs }, { db, now });
  if (ownGuesses > perClient) return "too-many"; // one guesser does not use up what all have together
  if ((await countAttempt({ subject: "code", windowMs }, { db, now })) > together) return "too-many";

  const hash = hashOfCode(typed.replace(/\D/g, ""), secret);
  const key = await findKey({ kind: "code", hash }, { db, now });
  if (!key) return null;
  const { numDeletedRows } = await db.deleteFrom("glove_key").where("hash", "=", hash).executeTakeFirst();
  return numDeletedRows === 1n ? giveCookie(key.session_id, { db }) : null;
}

/** The session that a customer's browser belongs to; `null` for none, and when its time is over. */
export async function sessionOfCookie(
  cookie: string,
  { storage: { db }, now }: Omit<Context, "secret">,
): Promise<string | null> {
  const key = await findKey({ kind: "cookie", hash: hashOfToken(cookie) }, { db, now });
  return key?.session_id ?? null;
}

/** Lets browsers that are in stay in for as long as the renewed link is good. */
export async function extendCookies(
  { sessionId, expiresAtMs }: { sessionId: string; expiresAtMs: number },
  db: Storage["db"],
): Promise<void> {
  await db
    .updateTable("glove_key")
    .set({ expires_at_ms: expiresAtMs })
    .where("session_id", "=", sessionId)
    .where("kind", "=", "cookie" satisfies KeyKind)
    .execute();
}

/** Lets the customer's keys live until the hand-over page expires; a code that is still open dies. */
export async function extendKeys(
  { sessionId, expiresAtMs }: { sessionId: string; expiresAtMs: number },
  db: Storage["db"],
): Promise<void> {
  const ofSession = db.updateTable("glove_key").where("session_id", "=", sessionId);
  await ofSession.set({ expires_at_ms: expiresAtMs }).where("kind", "!=", "code").execute();
  await db.deleteFrom("glove_key").where("session_id", "=", sessionId).where("kind", "=", "code").execute();
}

export async function destroyKeys(sessionId: string, db: Storage["db"]): Promise<void> {
  await db.deleteFrom("glove_key").where("session_id", "=", sessionId).execute();
}

export type Entry = { readonly cookie: string; readonly sessionId: string; readonly expiresAtMs: number };

/** Every entry gets a cookie of its own, good for as long as the link is. */
async function giveCookie(sessionId: string, { db }: Pick<Storage, "db">): Promise<Entry | null> {
  const link = await db
    .selectFrom("glove_key")
    .select("expires_at_ms")
    .where("session_id", "=", sessionId)
    .where("kind", "=", "link")
    .executeTakeFirst();
  if (!link) return null;
  const cookie = newToken();
  const expiresAtMs = link.expires_at_ms;
  await addKey({ kind: "cookie", hash: hashOfToken(cookie), sessionId, expiresAtMs }, db);
  return { cookie, sessionId, expiresAtMs };
}

/** A plain hash of nine digits is undone in a second; without the secret this one is not. */
function hashOfCode(code: string, secret: string): string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "portwise session code", 32));
  return createHmac("sha256", key).update(code).digest("base64url");
}
