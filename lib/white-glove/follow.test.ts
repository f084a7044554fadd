import { afterEach, beforeEach, expect, it } from "vitest";
import { ok } from "@/lib/result";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";
import type { SessionChange } from "@/lib/white-glove/change";
import { type FollowItem, followSession } from "@/lib/white-glove/follow";
import { bePresent } from "@/lib/white-glove/presence";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { changeSession, openSession } from "@/lib/white-glove/store";
import { ada, customer } from "@/lib/white-glove/testing/people";
import type { Audience } from "@/lib/white-glove/view";

onBothEngines((engine) => {
  let storage: Storage;
  /** Another instance on the same database; on SQLite there is one process, and so the same. */
  let other: Storage;
  let session: WhiteGloveSession;
  let closing: AbortController;
  beforeEach(async () => {
    const location = await engine.newLocation();
    storage = await openStorage(location);
    other = engine.name === "postgres" ? await openStorage(location) : storage;
    closing = new AbortController();
    session = await openSession(
      { type: "opened", customerName: "Grace", locale: "en", ticket: "T-1", expiresAtMs: 1e15 },
      { actor: ada, now: 0 },
      { storage },
    );
  });
  afterEach(async () => {
    closing.abort();
    if (other !== storage) await other.close();
    await storage.close();
  });

  const say = (text: string, by = storage) => add({ type: "message-sent", text }, by);
  const add = (change: SessionChange, by = storage) =>
    changeSession<never>(session.id, () => ok([change]), { actor: ada, now: 1 }, { storage: by });

  function follow(after: number, options: { audience?: Audience; mayLook?: () => Promise<boolean> } = {}) {
    const { audience = "staff", mayLook = async () => true } = options;
    return followSession(
      { sessionId: session.id, after, audience },
      { storage: other, signal: closing.signal, now: () => 1, mayLook, beatMs: 60_000 },
    );
  }

  it("tells what happens on another instance, once and in order", async () => {
    const items = follow(session.version);
    await items.next(); // who is here
    const writing = Promise.all(["a", "b", "c", "d"].map((text) => say(text)));
    const texts = await nextTexts(items, 4);
    await writing;
    expect(texts.toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  it("goes on after a lost connection where it stopped", async () => {
    for (const text of ["a", "b", "c"]) await say(text);
    const first = follow(session.version);
    expect(await nextTexts(first, 1)).toEqual(["a"]);
    await say("d");
    expect(await nextTexts(follow(session.version + 1), 3)).toEqual(["b", "c", "d"]);
  });

  it("keeps from the customer what staff note", async () => {
    await add({ type: "noted", text: "grumpy" });
    await add({ type: "ticket-set", ticket: "T-2" });
    await say("hello");
    const items = follow(0, { audience: "customer" });
    const opened = await items.next();
    expect(opened.value).toMatchObject({ event: { change: { type: "opened", ticket: "" } } });
    expect((await items.next()).value).toMatchObject({ event: { change: { text: "hello" } } });
  });

  it("says who comes", async () => {
    const items = follow(session.version);
    expect((await items.next()).value).toEqual({ type: "here", people: [] });
    const open = { sessionId: session.id, actor: customer, page: "tab" };
    await bePresent({ ...open, step: "server" }, { storage, now: 1 });
    expect((await items.next()).value).toEqual({
      type: "here",
      people: [{ kind: "customer", name: "", step: "server" }],
    });
  });

  it("ends as soon as the reader has no right to it any more", async () => {
    let isSignedIn = true;
    const items = follow(session.version, { mayLook: async () => isSignedIn });
    await items.next();
    isSignedIn = false;
    await say("not for you");
    expect((await items.next()).value).toEqual({ type: "ended" });
    expect((await items.next()).done).toBe(true);
  });

  it("ends when the reader goes away", async () => {
    const items = follow(session.version);
    await items.next();
    const waiting = items.next();
    closing.abort();
    expect((await waiting).done).toBe(true);
  });
});

/** The texts of the next messages, whatever else is told in between. */
async function nextTexts(items: AsyncGenerator<FollowItem>, count: number): Promise<string[]> {
  const texts: string[] = [];
  while (texts.length < count) {
    const { value } = await items.next();
    if (!value) break;
    if (value.type === "change" && value.event.change.type === "message-sent") {
      texts.push(value.event.change.text);
    }
  }
  return texts;
}
