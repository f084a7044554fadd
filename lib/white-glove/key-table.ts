import "server-only";
import type { Storage } from "@/lib/storage/storage";

/**
 * What lets somebody in. Kept as hashes; every key dies with its session.
 *
 * - `link`: from the invitation; good until the session ends, as mail is opened more than once
 * - `code`: to be read over the phone; once, for a quarter of an hour
 * - `cookie`: of a browser that came in by either
 * - `report`: opens the report and nothing else, for whoever the customer gives it to
 */
export type KeyKind = "link" | "code" | "cookie" | "report";

type Key = { kind: KeyKind; hash: string };

export async function addKey(
  { kind, hash, sessionId, expiresAtMs }: Key & { sessionId: string; expiresAtMs: number },
  db: Storage["db"],
): Promise<void> {
  await db
    .insertInto("glove_key")
    .values({ hash, kind, session_id: sessionId, expires_at_ms: expiresAtMs })
    .execute();
}

/** @returns `undefined` for a key that there is not, and for one whose time is over */
export function findKey(
  { kind, hash }: Key,
  { db, now }: Pick<Storage, "db"> & { now: number },
): Promise<{ session_id: string } | undefined> {
  return db
    .selectFrom("glove_key")
    .select("session_id")
    .where("hash", "=", hash)
    .where("kind", "=", kind)
    .where("expires_at_ms", ">", now)
    .executeTakeFirst();
}
