import "server-only";
import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { isStaffAct, type StaffAct } from "@/lib/staff/act";
import type { Tables } from "@/lib/storage/tables";

export type TrailEntry = {
  readonly id: string;
  readonly atMs: number;
  readonly act: StaffAct;
  /** Who did it: an address, or what someone typed who was refused; empty where nothing was typed. */
  readonly actor: string;
  /** Whom or what it was done to, or how. */
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

export type TrailQuestion = {
  readonly act?: StaffAct | undefined;
  /** Part of an address, of who did it or to whom. */
  readonly who?: string | undefined;
  /** The entry after which to go on. */
  readonly after?: Pick<TrailEntry, "id" | "atMs"> | undefined;
  readonly limit?: number;
};

/** The latest entries first. */
export async function readTrail(
  { db }: Pick<Context, "db">,
  { act, who, after, limit = 200 }: TrailQuestion = {},
): Promise<readonly TrailEntry[]> {
  let query = db.selectFrom("staff_trail").selectAll().orderBy("at_ms", "desc").orderBy("id").limit(limit);
  if (act) query = query.where("act", "=", act);
  if (after) {
    query = query.where((where) =>
      where.or([
        where("at_ms", "<", after.atMs),
        where.and([where("at_ms", "=", after.atMs), where("id", ">", after.id)]),
      ]),
    );
  }
  if (who) {
    const part = `%${who.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where(
      sql<boolean>`(lower(actor) like ${part} escape '\\' or lower(coalesce(about, '')) like ${part} escape '\\')`,
    );
  }
  const rows = await query.execute();
  return rows.flatMap(({ id, at_ms, act: name, actor, about }) =>
    isStaffAct(name) ? [{ id, atMs: at_ms, act: name, actor, about }] : [],
  );
}
