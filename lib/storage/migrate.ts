import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { type ColumnTypes, columnTypesOf } from "@/lib/storage/column-types";
import { staffTables } from "@/lib/storage/migrations/0001-staff";
import { whiteGloveTables } from "@/lib/storage/migrations/0002-white-glove";
import type { Tables } from "@/lib/storage/tables";

/** A migration gets the engine's names of the few types that differ. What is released is never edited: a change is a new file. */
export type Migration = (db: Kysely<unknown>, types: ColumnTypes) => Promise<void>;

const migrations: Readonly<Record<string, Migration>> = {
  "0001-staff": staffTables,
  "0002-white-glove": whiteGloveTables,
};

/**
 * Brings the tables up to date. Instances that start together wait for one another.
 *
 * @throws what the failed migration threw; nothing of it stays.
 */
export async function migrate(db: Kysely<Tables>, engine: "sqlite" | "postgres"): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([name, up]) => [
            name,
            { up: (trx: Kysely<unknown>) => up(trx, columnTypesOf(engine)) },
          ]),
        ),
    },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
