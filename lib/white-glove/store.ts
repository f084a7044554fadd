import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { err, ok, type Result } from "@/lib/result";
import type { Storage } from "@/lib/storage/storage";
import type { Tables } from "@/lib/storage/tables";
import type { Report } from "@/lib/transcript/report";
import type { Actor } from "@/lib/white-glove/actor";
import type { SessionChange, SessionEvent } from "@/lib/white-glove/change";
import { destroyKeys, extendKeys } from "@/lib/white-glove/keys";
import { blankSession, reduce } from "@/lib/white-glove/reduce";
import type { WhiteGloveSession } from "@/lib/white-glove/session";

/** Woken when a session changes, or who is in it; and when any session does. */
export const topicOf = (sessionId: string) => `session:${sessionId}`;
export const deskTopic = "desk";

type Context = { storage: Storage };
type Trx = Transaction<Tables>;
type Decision<Problem> = Result<readonly SessionChange[], Problem>;

/** Another writer was faster; the transaction is rolled back and tried again. */
class Overtaken extends Error {}
const maxAttempts = 50;

/** Begins a session with its first event. */
export async function openSession(
  first: Extract<SessionChange, { type: "opened" }>,
  { actor, now }: { actor: Actor; now: number },
  { storage }: Context,
): Promise<WhiteGloveSession> {
  const blank = blankSession(randomUUID());
  return storage.transaction(async (trx, announce) => {
    await trx
      .insertInto("glove_session")
      .values({
        id: blank.id,
        version: 0,
        state: JSON.stringify(blank),
        opened_at_ms: now,
        changed_at_ms: now,
      })
      .execute();
    announce(deskTopic);
    return append(blank, [first], { actor, now, trx });
  });
}

/**
 * Adds to a session what `decide` answers for its present state. When another writer comes first, `decide` is asked
 * again with what is there then: an answer always fits the state that it is added to.
 *
 * @param also writes what belongs to the changes outside the log, in the same transaction.
 * @returns the session afterwards, or what `decide` refused with; `null` if there is no such session.
 */
export async function changeSession<Problem>(
  sessionId: string,
  decide: (session: WhiteGloveSession, db: Trx) => Decision<Problem> | Promise<Decision<Problem>>,
  {
    actor,
    now,
    also = async () => {},
  }: { actor: Actor; now: number; also?: (trx: Trx, session: WhiteGloveSession) => Promise<void> },
  { storage }: Context,
): Promise<Result<WhiteGloveSession, Problem> | null> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await storage.transaction(async (trx, announce) => {
        const session = await findSession(sessionId, trx);
        if (!session) return null;
        const changes = await decide(session, trx);
        if (!changes.ok) return err(changes.error);
        if (changes.value.length === 0) return ok(session);
        const changed = await append(session, changes.value, { actor, now, trx });
        await also(trx, changed);
        announce(topicOf(sessionId));
        announce(deskTopic);
        return ok(changed);
      });
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt === maxAttempts) throw error;
    }
  }
}

export async function findSession(sessionId: string, db: Storage["db"]): Promise<WhiteGloveSession | null> {
  const row = await db
    .selectFrom("glove_session")
    .select("state")
    .where("id", "=", sessionId)
    .executeTakeFirst();
  return row ? parseState(row.state) : null;
}

/** As many as a desk shows; those that changed last. */
const deskSize = 500;

/** Which sessions there are and at which version, the one that changed last first. */
export async function sessionVersions({ db }: Pick<Storage, "db">): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("glove_session")
    .select(["id", "version"])
    .orderBy("changed_at_ms", "desc")
    .orderBy("id")
    .limit(deskSize)
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

export async function findSessions(
  ids: readonly string[],
  { db }: Pick<Storage, "db">,
): Promise<readonly WhiteGloveSession[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("glove_session").select("state").where("id", "in", ids).execute();
  return rows.map(({ state }) => parseState(state));
}

/** What was added after a version, in order. */
export async function eventsAfter(
  { sessionId, version }: { sessionId: string; version: number },
  { db }: Pick<Storage, "db">,
): Promise<readonly SessionEvent[]> {
  const rows = await db
    .selectFrom("glove_event")
    .select(["version", "at_ms", "actor", "body"])
    .where("session_id", "=", sessionId)
    .where("version", ">", version)
    .orderBy("version")
    .execute();
  return rows.map((row) => ({
    version: row.version,
    atMs: row.at_ms,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `append` below and nobody else
    actor: JSON.parse(row.actor) as Actor,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- likewise
    change: JSON.parse(row.body) as SessionChange,
  }));
}

/** The reports of the last tests, oldest first. */
export async function lastReports(
  sessionId: string,
  { db }: Pick<Storage, "db">,
  limit = 8,
): Promise<readonly Report[]> {
  const rows = await db
    .selectFrom("glove_event")
    .select("body")
    .where("session_id", "=", sessionId)
    .where("body", "like", '{"type":"test-finished"%')
    .orderBy("version", "desc")
    .limit(limit)
    .execute();
  return rows.toReversed().flatMap(({ body }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `append` below and nobody else
    const change = JSON.parse(body) as SessionChange;
    return change.type === "test-finished" ? [change.report] : [];
  });
}

/** Ends a session for good: its log, keys and presence go with it. */
export async function deleteSession(sessionId: string, { storage }: Context): Promise<boolean> {
  return storage.transaction(async (trx, announce) => {
    const { numDeletedRows } = await trx
      .deleteFrom("glove_session")
      .where("id", "=", sessionId)
      .executeTakeFirst();
    announce(topicOf(sessionId));
    announce(deskTopic);
    return numDeletedRows > 0n;
  });
}

async function append(
  session: WhiteGloveSession,
  changes: readonly SessionChange[],
  { actor, now, trx }: { actor: Actor; now: number; trx: Trx },
): Promise<WhiteGloveSession> {
  const events = changes.map((change, index) => ({
    version: session.version + 1 + index,
    atMs: now,
    actor,
    change,
  }));
  const next = events.reduce(reduce, session);

  const { numUpdatedRows } = await trx
    .updateTable("glove_session")
    .set({ version: next.version, state: JSON.stringify(next), changed_at_ms: now })
    .where("id", "=", session.id)
    .where("version", "=", session.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Overtaken();

  await trx
    .insertInto("glove_event")
    .values(
      events.map(({ version, atMs, change }) => ({
        session_id: session.id,
        version,
        at_ms: atMs,
        actor: JSON.stringify(actor),
        body: JSON.stringify(change),
      })),
    )
    .execute();
  for (const change of changes) await carryOut(change, session.id, trx);
  return next;
}

/** What a change means for the secrets of a session, which are not part of its log. */
async function carryOut(change: SessionChange, sessionId: string, trx: Trx): Promise<void> {
  if (change.type === "password-destroyed") {
    await trx.deleteFrom("glove_password").where("session_id", "=", sessionId).execute();
  }
  if (change.type === "handed-over") {
    await extendKeys({ sessionId, expiresAtMs: change.expiresAtMs }, trx);
  }
  if (change.type === "revoked") await destroyKeys(sessionId, trx);
}

function parseState(state: string): WhiteGloveSession {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `append` above and nobody else
  return JSON.parse(state) as WhiteGloveSession;
}
