import { type Kysely, sql } from "kysely";
import type { Tables } from "@/lib/storage/tables";

/**
 * Counts one more attempt at something that must not be guessed. Counted in the database, so that a guesser
 * does not get a fresh start with every instance or restart.
 *
 * @returns how many there were in the window that is running, this one included.
 */
export async function countAttempt(
  { subject, windowMs }: { subject: string; windowMs: number },
  { db, now }: { db: Kysely<Tables>; now: number },
): Promise<number> {
  const { count } = await db
    .insertInto("attempt")
    .values({ subject, count: 1, until_ms: now + windowMs })
    .onConflict((conflict) =>
      conflict.column("subject").doUpdateSet({
        count: sql<number>`case when attempt.until_ms <= ${now} then 1 else attempt.count + 1 end`,
        until_ms: sql<number>`case when attempt.until_ms <= ${now} then excluded.until_ms else attempt.until_ms end`,
      }),
    )
    .returning("count")
    .executeTakeFirstOrThrow();
  return count;
}

/** When the window of a subject that was counted is over; `null` if none is running. */
export async function windowEndMs(
  subject: string,
  { db, now }: { db: Kysely<Tables>; now: number },
): Promise<number | null> {
  const row = await db
    .selectFrom("attempt")
    .select("until_ms")
    .where("subject", "=", subject)
    .where("until_ms", ">", now)
    .executeTakeFirst();
  return row?.until_ms ?? null;
}

export async function forgetAttempts(subject: string, { db }: { db: Kysely<Tables> }): Promise<void> {
  await db.deleteFrom("attempt").where("subject", "=", subject).execute();
}

/** Windows that are over say nothing any more. */
export async function sweepAttempts({ db, now }: { db: Kysely<Tables>; now: number }): Promise<void> {
  await db.deleteFrom("attempt").where("until_ms", "<=", now).execute();
}
