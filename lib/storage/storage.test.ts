import { afterEach, expect, it } from "vitest";
import { countAttempt, forgetAttempts, sweepAttempts } from "@/lib/storage/attempts";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";

const opened: Storage[] = [];
afterEach(async () => {
  for (const storage of opened.splice(0)) await storage.close();
});

async function open(location: Parameters<typeof openStorage>[0]): Promise<Storage> {
  const storage = await openStorage(location);
  opened.push(storage);
  return storage;
}

onBothEngines((engine) => {
  it("brings the tables up to date once, and finds them so the next time", async () => {
    const location = await engine.newLocation();
    const first = await open(location);
    const second = await open(location);

    await first.db
      .insertInto("attempt")
      .values({ subject: "a", count: 1, until_ms: 2 ** 50 })
      .execute();
    expect(await second.db.selectFrom("attempt").selectAll().execute()).toEqual([
      { subject: "a", count: 1, until_ms: 2 ** 50 },
    ]);
  });

  // Two connections of one process would wait for each other in SQLite, which waits without letting go of the thread.
  it.runIf(engine.name === "postgres")("lets instances start together on an empty database", async () => {
    const location = await engine.newLocation();
    await expect(Promise.all([open(location), open(location), open(location)])).resolves.toHaveLength(3);
  });

  it("tells what a transaction announced after its commit, and nothing after a rollback", async () => {
    const storage = await open(await engine.newLocation());
    const heard: string[] = [];
    const heardAll = Promise.withResolvers<void>();
    for (const topic of ["kept", "lost", "last"]) {
      storage.feed.subscribe(topic, () => {
        heard.push(topic);
        if (topic === "last") heardAll.resolve();
      });
    }

    await storage.transaction(async (_, announce) => announce("kept"));
    const failing = storage.transaction(async (_, announce) => {
      announce("lost");
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    await storage.transaction(async (_, announce) => announce("last"));

    await heardAll.promise;
    expect(heard).toEqual(["kept", "last"]);
  });

  it("runs transactions that write one after the other", async () => {
    const storage = await open(await engine.newLocation());
    const context = { db: storage.db, now: 1_000 };
    const counts = await Promise.all(
      Array.from({ length: 20 }, () => countAttempt({ subject: "code", windowMs: 100 }, context)),
    );
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it("counts attempts afresh when the window is over or they are forgotten", async () => {
    const { db } = await open(await engine.newLocation());
    const attempt = (now: number) => countAttempt({ subject: "code", windowMs: 100 }, { db, now });

    expect([await attempt(0), await attempt(99), await attempt(100), await attempt(150)]).toEqual([
      1, 2, 1, 2,
    ]);
    await sweepAttempts({ db, now: 199 });
    expect(await attempt(199)).toBe(3);
    await forgetAttempts("code", { db });
    expect(await attempt(199)).toBe(1);
  });
});
