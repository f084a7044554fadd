import "server-only";
import type { Storage } from "@/lib/storage/storage";
import type { Actor } from "@/lib/white-glove/actor";
import { presenceBeatMs } from "@/lib/white-glove/presence-beat";
import { deskTopic, topicOf } from "@/lib/white-glove/store";

/** Someone who has the session open, by the stream that their page listens to. */
export type Present = {
  readonly kind: "customer" | "staff";
  /** Of staff; a customer is the one there is. */
  readonly name: string;
  /** The step that they look at. */
  readonly step: string;
};

const goneAfterMs = 3 * presenceBeatMs;

type Context = { storage: Storage; now: number };

/** One open page of one person; `page` is made up by the page itself. */
export type OpenPage = { readonly sessionId: string; readonly actor: Actor; readonly page: string };

/** Notes that a page is there, and which step it shows. */
export async function bePresent(
  { step, ...open }: OpenPage & { step: string },
  { storage, now }: Context,
): Promise<void> {
  const id = idOf(open);
  const { sessionId, actor } = open;
  await storage.transaction(async (trx, announce) => {
    const before = await trx
      .selectFrom("glove_presence")
      .select(["step", "seen_at_ms"])
      .where("id", "=", id)
      .executeTakeFirst();
    const person = JSON.stringify(personOf(actor));
    await trx
      .insertInto("glove_presence")
      .values({ id, session_id: sessionId, person, step, seen_at_ms: now })
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ step, seen_at_ms: now }))
      .execute();
    const isNews = !before || before.step !== step || before.seen_at_ms <= now - goneAfterMs;
    if (isNews) [topicOf(sessionId), deskTopic].forEach(announce);
  });
}

export async function leave(open: OpenPage, { storage }: Pick<Context, "storage">): Promise<void> {
  await storage.transaction(async (trx, announce) => {
    await trx.deleteFrom("glove_presence").where("id", "=", idOf(open)).execute();
    [topicOf(open.sessionId), deskTopic].forEach(announce);
  });
}

/** Who is here, each person once, with the step of the page that they used last. */
export async function whoIsHere(
  sessionId: string,
  { storage: { db }, now }: { storage: Pick<Storage, "db">; now: number },
): Promise<readonly Present[]> {
  const rows = await db
    .selectFrom("glove_presence")
    .select(["person", "step"])
    .where("session_id", "=", sessionId)
    .where("seen_at_ms", ">", now - goneAfterMs)
    .orderBy("seen_at_ms")
    .orderBy("id")
    .execute();
  const byPerson = new Map(rows.map(({ person, step }) => [person, step]));
  return [...byPerson].map(([person, step]) => ({ ...parsePerson(person), step }));
}

/** The sessions whose customer is here. */
export async function sessionsWithCustomer({
  storage: { db },
  now,
}: {
  storage: Pick<Storage, "db">;
  now: number;
}): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("glove_presence")
    .select("session_id")
    .where("person", "=", JSON.stringify(personOf({ kind: "customer" })))
    .where("seen_at_ms", ">", now - goneAfterMs)
    .execute();
  return new Set(rows.map((row) => row.session_id));
}

export async function sweepPresence({ storage: { db }, now }: Context): Promise<void> {
  await db
    .deleteFrom("glove_presence")
    .where("seen_at_ms", "<=", now - goneAfterMs)
    .execute();
}

/** Nobody can speak for a page of somebody else by making up its name. */
function idOf({ sessionId, actor, page }: OpenPage): string {
  return JSON.stringify([sessionId, actor.kind === "staff" ? actor.id : actor.kind, page]);
}

function personOf(actor: Actor): Omit<Present, "step"> {
  return actor.kind === "staff" ? { kind: "staff", name: actor.name } : { kind: "customer", name: "" };
}

function parsePerson(person: string): Omit<Present, "step"> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `bePresent` and nobody else
  return JSON.parse(person) as Omit<Present, "step">;
}
