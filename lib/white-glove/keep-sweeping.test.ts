import { afterEach, beforeEach, expect, it } from "vitest";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";
import { keepSweeping } from "@/lib/white-glove/keep-sweeping";
import { deskTopic, findSession, openSession } from "@/lib/white-glove/store";
import { ada } from "@/lib/white-glove/testing/people";

onBothEngines((engine) => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await openStorage(await engine.newLocation());
  });
  afterEach(() => storage.close());

  it("deletes what was kept long enough, tells the desk, and leaves the rest", async () => {
    const open = (now: number) =>
      openSession(
        { type: "opened", customerName: "Grace", locale: "en", ticket: "", expiresAtMs: 1e15 },
        { actor: ada, now },
        { storage },
      );
    const [old, recent] = [await open(0), await open(600)];

    const told = Promise.withResolvers<void>();
    const looks: Promise<void>[] = [];
    const look = async () => {
      if ((await findSession(old.id, storage.db)) === null) told.resolve();
    };
    // Also hears of the openings, late, and of the second sweep.
    const unsubscribe = storage.feed.subscribe(deskTopic, () => looks.push(look()));
    const swept = { storage, now: () => 1_000 };
    // Two, as two instances do.
    const stops = [1, 2].map(() => keepSweeping({ retentionMs: 500, everyMs: 1 }, swept));
    await told.promise;
    stops.forEach((stop) => stop());
    unsubscribe();
    await Promise.all(looks); // the database is closed next

    expect(await findSession(recent.id, storage.db)).not.toBeNull();
  });
});
