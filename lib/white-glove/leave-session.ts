import "server-only";
import type { Storage } from "@/lib/storage/storage";
import { hashOfToken } from "@/lib/storage/token";
import type { KeyKind } from "@/lib/white-glove/key-table";
import { topicOf } from "@/lib/white-glove/store";

/** Puts out a browser that its customer leaves: the cookie opens nothing any more, and other pages of it are told. */
export async function leaveSession(cookie: string, { storage }: { storage: Storage }): Promise<void> {
  await storage.transaction(async (trx, announce) => {
    const key = await trx
      .deleteFrom("glove_key")
      .where("hash", "=", hashOfToken(cookie))
      .where("kind", "=", "cookie" satisfies KeyKind)
      .returning("session_id")
      .executeTakeFirst();
    if (key) announce(topicOf(key.session_id));
  });
}
