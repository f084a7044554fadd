import { afterEach, beforeEach, expect, it } from "vitest";
import { addToTrail, readTrail, type TrailQuestion } from "@/lib/staff/trail";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";

onBothEngines((engine) => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await openStorage(await engine.newLocation());
    const { db } = storage;
    await addToTrail({ act: "signed-in", actor: "lea@example.com" }, { db, now: 1 });
    await addToTrail({ act: "invited", actor: "lea@example.com", about: "agent" }, { db, now: 2 });
    await addToTrail(
      { act: "removed", actor: "lea@example.com", about: "Ada_1@example.com" },
      { db, now: 2 },
    );
    await addToTrail({ act: "sign-in-refused", actor: "ada91@example.com" }, { db, now: 3 });
  });
  afterEach(() => storage.close());

  const acts = async (question: TrailQuestion) => (await readTrail(storage, question)).map(({ act }) => act);

  it("goes on where a page ended, also within one moment", async () => {
    const all = await acts({});
    expect(all).toHaveLength(4);
    const pages: string[] = [];
    for (let after: TrailQuestion["after"]; ; ) {
      const [entry] = await readTrail(storage, { after, limit: 1 });
      if (!entry) break;
      pages.push(entry.act);
      after = entry;
    }
    expect(pages).toEqual(all);
  });

  it("finds an act, and a person on either side of it", async () => {
    expect(await acts({ act: "invited" })).toEqual(["invited"]);
    expect(await acts({ who: "ADA" })).toEqual(["sign-in-refused", "removed"]);
  });

  it("takes what was typed at its word", async () => {
    expect(await acts({ who: "ada_" })).toEqual(["removed"]);
    expect(await acts({ who: "%" })).toEqual([]);
  });
});
