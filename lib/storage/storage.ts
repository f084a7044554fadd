import "server-only";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, type Transaction } from "kysely";
import { type Config, config } from "@/lib/config/config";
import { type ChangeFeed, localFeed } from "@/lib/storage/change-feed";
import { migrate } from "@/lib/storage/migrate";
import { postgresDialect } from "@/lib/storage/postgres-dialect";
import { postgresFeed } from "@/lib/storage/postgres-feed";
import { sqliteDialect } from "@/lib/storage/sqlite-dialect";
import type { Tables } from "@/lib/storage/tables";

export type Storage = {
  readonly engine: "sqlite" | "postgres";
  readonly db: Kysely<Tables>;
  readonly feed: Pick<ChangeFeed, "subscribe">;
  /**
   * Runs `work` in one transaction. Topics that it announces are told to every instance once it is committed,
   * and not at all if it is rolled back.
   *
   * @returns what `work` returned, when that is on disk.
   */
  transaction<T>(
    work: (trx: Transaction<Tables>, announce: (topic: string) => void) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
};

// Instrumentation and routes are bundled apart and must not open the file twice.
const holder = globalThis as typeof globalThis & { portwiseStorage?: Promise<Storage> };

/** The database of this process, opened and migrated at the first call. */
export function storage(): Promise<Storage> {
  holder.portwiseStorage ??= openStorage(config().database).catch((error: unknown) => {
    delete holder.portwiseStorage; // a database that is not up yet may be so at the next call
    throw error;
  });
  return holder.portwiseStorage;
}

/** Opens a database and brings its tables up to date. */
export async function openStorage(location: Config["database"]): Promise<Storage> {
  if (location.engine === "sqlite") mkdirSync(dirname(location.file), { recursive: true, mode: 0o700 });
  const isLocal = location.engine === "sqlite";
  const db = new Kysely<Tables>({
    dialect: isLocal ? sqliteDialect(location.file) : postgresDialect(location.url),
  });

  try {
    await migrate(db, location.engine);
    return storageOf(location.engine, db, isLocal ? localFeed() : await postgresFeed(location.url));
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function storageOf(engine: Storage["engine"], db: Kysely<Tables>, feed: ChangeFeed): Storage {
  return {
    engine,
    db,
    feed,
    async transaction(work) {
      const topics = new Set<string>();
      const result = await db.transaction().execute(async (trx) => {
        const value = await work(trx, (topic) => topics.add(topic));
        await feed.announceInside(trx, [...topics]);
        return value;
      });
      feed.announceAfter([...topics]);
      return result;
    },
    async close() {
      await feed.close();
      await db.destroy();
    },
  };
}
