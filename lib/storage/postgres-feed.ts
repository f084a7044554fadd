import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { Client } from "pg";
import { type ChangeFeed, topicEmitter } from "@/lib/storage/change-feed";

const channel = "portwise";
const reconnectMs = 500;

/**
 * Between instances, by `LISTEN` and `NOTIFY` on a connection of its own. PostgreSQL delivers at the commit of
 * the announcing transaction. After a lost connection everybody is woken, as some announcements may have passed.
 */
export async function postgresFeed(url: string): Promise<ChangeFeed> {
  const emitter = topicEmitter();
  const closing = new AbortController();
  let client = await listen();

  async function listen(): Promise<Client> {
    const next = new Client({ connectionString: url, keepAlive: true });
    next.on("notification", ({ payload }) => emitter.emit(payload ?? ""));
    next.on("error", () => {}); // followed by "end"
    await next.connect();
    await next.query(`listen ${channel}`);
    next.on("end", () => void reconnect());
    return next;
  }

  async function reconnect(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        client = await listen();
        emitter.emitAll();
        return;
      } catch {
        await pause(reconnectMs, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  }

  return {
    subscribe: (topic, listener) => emitter.subscribe(topic, listener),
    announceInside: async (trx, topics) => {
      for (const topic of topics) await sql`select pg_notify(${channel}, ${topic})`.execute(trx);
    },
    announceAfter: () => {},
    close: async () => {
      closing.abort();
      await client.end();
    },
  };
}
