import { afterEach, beforeEach, expect, it } from "vitest";
import { ok } from "@/lib/result";
import { staffTopic } from "@/lib/staff/team";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";
import type { SessionChange } from "@/lib/white-glove/change";
import { type DeskItem, followDesk } from "@/lib/white-glove/follow-desk";
import { bePresent } from "@/lib/white-glove/presence";
import { changeSession, deleteSession, openSession } from "@/lib/white-glove/store";
import { ada, customer } from "@/lib/white-glove/testing/people";

async function next(items: AsyncGenerator<DeskItem>): Promise<DeskItem | undefined> {
  const { value } = await items.next();
  return value ?? undefined;
}

onBothEngines((engine) => {
  let storage: Storage;
  /** Another instance on the same database; on SQLite there is one process, and so the same. */
  let other: Storage;
  let closing: AbortController;
  beforeEach(async () => {
    const location = await engine.newLocation();
    storage = await openStorage(location);
    other = engine.name === "postgres" ? await openStorage(location) : storage;
    closing = new AbortController();
  });
  afterEach(async () => {
    closing.abort();
    if (other !== storage) await other.close();
    await storage.close();
  });

  const open = (customerName: string) =>
    openSession(
      { type: "opened", customerName, locale: "en", ticket: "", expiresAtMs: 1e15 },
      { actor: ada, now: 0 },
      { storage },
    );
  const add = (sessionId: string, change: SessionChange) =>
    changeSession<never>(sessionId, () => ok([change]), { actor: ada, now: 1 }, { storage });
  const follow = (mayLook = async () => true) =>
    followDesk({ storage: other, signal: closing.signal, now: () => 1, mayLook, beatMs: 60_000, restMs: 0 });

  it("shows everything at first, then each change on whatever instance", async () => {
    const grace = await open("Grace");
    const items = follow();
    expect(await next(items)).toMatchObject({ type: "all", entries: [{ customerName: "Grace" }], here: [] });

    const alan = await open("Alan");
    expect(await next(items)).toMatchObject({ type: "changed", entries: [{ customerName: "Alan" }] });
    await add(grace.id, { type: "ticket-set", ticket: "T-9" });
    expect(await next(items)).toMatchObject({ type: "changed", entries: [{ id: grace.id, ticket: "T-9" }] });
    await deleteSession(alan.id, { storage });
    expect(await next(items)).toMatchObject({ type: "changed", entries: [], gone: [alan.id] });
  });

  it("says whose customer comes", async () => {
    const grace = await open("Grace");
    const items = follow();
    await next(items);
    const tab = { sessionId: grace.id, actor: customer, page: "tab", step: "server" };
    await bePresent(tab, { storage, now: 1 });
    expect(await next(items)).toEqual({ type: "here", here: [grace.id] });
  });

  it("ends for who is signed out, before another look", async () => {
    const rights = [true, false];
    const items = follow(async () => rights.shift() ?? false);
    await next(items);
    await storage.transaction(async (_, announce) => announce(staffTopic)); // as the team's acts do
    expect(await next(items)).toEqual({ type: "ended" });
    expect(await next(items)).toBeUndefined();
  });
});
