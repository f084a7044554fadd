import "server-only";
import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Tables } from "@/lib/storage/tables";

/** What staff did that is not part of one session: accounts and sign-ins. */
export const staffActs = [
  "signed-in",
  "sign-in-refused",
  "account-made",
  "invited",
  "role-changed",
  "removed",
  "signed-out-everywhere",
  "session-deleted",
] as const;
export type StaffAct = (typeof staffActs)[number];

export type TrailEntry = {
  readonly id: string;
  readonly atMs: number;
  readonly act: StaffAct;
  /** Who did it: an address, or what someone typed who was refused. */
  readonly actor: string;
  /** Whom or what it was done to. */
  readonly about: string | null;
};

type Context = { db: Kysely<Tables>; now: number };

export async function addToTrail(
  { act, actor, about = null }: { act: StaffAct; actor: string; about?: string | null },
  { db, now }: Context,
): Promise<void> {
  await db
    .insertInto("staff_trail")
    .values({ id: randomUUID(), at_ms: now, act, actor: actor.slice(0, 320), about })
    .execute();
}

/** The latest entries first. */
export async function readTrail({ db }: Pick<Context, "db">, limit = 200): Promise<readonly TrailEntry[]> {
  const rows = await db
    .selectFrom("staff_trail")
    .selectAll()
    .orderBy("at_ms", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.flatMap(({ id, at_ms, act, actor, about }) => {
    const known = staffActs.find((candidate) => candidate === act);
    return known ? [{ id, atMs: at_ms, act: known, actor, about }] : [];
  });
}
