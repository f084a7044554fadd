import "server-only";
import { ok } from "@/lib/result";
import { sweepAttempts } from "@/lib/storage/attempts";
import type { Storage } from "@/lib/storage/storage";
import { destroyPassword } from "@/lib/white-glove/decide";
import { sweepPresence } from "@/lib/white-glove/presence";
import { changeSession, deskTopic } from "@/lib/white-glove/store";

type Context = { storage: Storage; now: number };

/** What time itself does: ends passwords, keys, presence and tests that are over, and sessions that were kept long enough. */
export async function sweep(
  { retentionMs }: { retentionMs: number },
  { storage, now }: Context,
): Promise<void> {
  await endExpiredPasswords({ storage, now });
  await stopDeadTests({ storage, now });
  const { db } = storage;
  await db.deleteFrom("glove_key").where("expires_at_ms", "<=", now).execute();
  await deleteOldSessions(now - retentionMs, storage);
  await sweepPresence({ storage, now });
  await sweepAttempts({ db, now });
}

async function deleteOldSessions(changedUntilMs: number, storage: Storage): Promise<void> {
  await storage.transaction(async (trx, announce) => {
    const { numDeletedRows } = await trx
      .deleteFrom("glove_session")
      .where("changed_at_ms", "<=", changedUntilMs)
      .executeTakeFirst();
    if (numDeletedRows > 0n) announce(deskTopic);
  });
}

/** Each one leaves the log with its reason, so that everybody sees that it is gone. */
async function endExpiredPasswords({ storage, now }: Context): Promise<void> {
  const expired = await storage.db
    .selectFrom("glove_password")
    .select("session_id")
    .where("expires_at_ms", "<=", now)
    .execute();
  for (const { session_id } of expired) {
    await changeSession<never>(
      session_id,
      (session) => ok(hasEnded(session, now) ? destroyPassword(session, "expired") : []),
      { actor: { kind: "system" }, now },
      { storage },
    );
  }
}

/** Three times as long as any test lasts: whoever ran it is gone. */
const deadTestMs = 60_000;
const dayMs = 24 * 60 * 60_000;

/** A server that stopped in the middle of a test could not say so: without this it looks under way for ever. */
async function stopDeadTests({ storage, now }: Context): Promise<void> {
  const testing = await storage.db
    .selectFrom("glove_session")
    .select("id")
    .where("changed_at_ms", ">", now - dayMs) // by then it was swept, by this instance or another
    .where("state", "like", '%"runningTest":{%')
    .execute();
  for (const { id } of testing) {
    await changeSession<never>(
      id,
      ({ runningTest }) => {
        const isDead = runningTest && runningTest.startedAtMs <= now - deadTestMs;
        return ok(isDead ? [{ type: "test-stopped", testId: runningTest.id } as const] : []);
      },
      { actor: { kind: "system" }, now },
      { storage },
    );
  }
}

function hasEnded({ password }: Parameters<typeof destroyPassword>[0], now: number): boolean {
  return password.state === "sealed" && password.untilMs <= now;
}
