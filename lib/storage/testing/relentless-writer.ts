import { parseDatabaseUrl } from "@/lib/config/database-url";
import { openStorage } from "@/lib/storage/storage";

/**
 * Runs in a process of its own, to be killed: appends events to one session and prints each version when the
 * database has acknowledged it.
 */
const sessionId = "s1";
const location = parseDatabaseUrl(process.env.DATABASE_URL ?? "");
if (!location) throw new Error("DATABASE_URL is missing");
const storage = await openStorage(location);

for (;;) {
  const version = await storage.transaction(async (trx) => {
    const session = await trx
      .updateTable("glove_session")
      .set((eb) => ({ version: eb("version", "+", 1) }))
      .where("id", "=", sessionId)
      .returning("version")
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("glove_event")
      .values({
        session_id: sessionId,
        version: session.version,
        at_ms: 0,
        actor: "{}",
        body: "x".repeat(300),
      })
      .execute();
    return session.version;
  });
  process.stdout.write(`${version}\n`);
}
