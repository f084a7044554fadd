import type { Migration } from "@/lib/storage/migrate";

/**
 * Sessions of staff and customer. `glove_event` is the truth and is only ever added to; `glove_session` holds
 * what the events amount to at `version`, written in the same transaction, so that the desk need not count
 * them up. Keys by which a customer enters are kept as hashes, passwords left with the team sealed.
 */
export const whiteGloveTables: Migration = async ({ schema }) => {
  await schema
    .createTable("glove_session")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("version", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("opened_at_ms", "bigint", (column) => column.notNull())
    .addColumn("changed_at_ms", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("glove_session_changed").on("glove_session").column("changed_at_ms").execute();

  await schema
    .createTable("glove_event")
    .addColumn("session_id", "text", (column) =>
      column.notNull().references("glove_session.id").onDelete("cascade"),
    )
    .addColumn("version", "bigint", (column) => column.notNull())
    .addColumn("at_ms", "bigint", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("glove_event_key", ["session_id", "version"])
    .execute();

  await schema
    .createTable("glove_key")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("session_id", "text", (column) =>
      column.notNull().references("glove_session.id").onDelete("cascade"),
    )
    .addColumn("expires_at_ms", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("glove_key_session").on("glove_key").column("session_id").execute();

  await schema
    .createTable("glove_password")
    .addColumn("session_id", "text", (column) =>
      column.primaryKey().references("glove_session.id").onDelete("cascade"),
    )
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("expires_at_ms", "bigint", (column) => column.notNull())
    .execute();

  await schema
    .createTable("glove_presence")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("session_id", "text", (column) =>
      column.notNull().references("glove_session.id").onDelete("cascade"),
    )
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("step", "text", (column) => column.notNull())
    .addColumn("seen_at_ms", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("glove_presence_session").on("glove_presence").column("session_id").execute();
};
