import { afterEach, beforeEach, expect, it } from "vitest";
import { ok } from "@/lib/result";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";
import type { SessionChange } from "@/lib/white-glove/change";
import {
  codeLifeMs,
  enterByCode,
  enterByLink,
  makeInvitation,
  sessionOfCookie,
} from "@/lib/white-glove/keys";
import { bePresent, leave, sessionsWithCustomer, whoIsHere } from "@/lib/white-glove/presence";
import { blankSession, reduce } from "@/lib/white-glove/reduce";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { changeSession, eventsAfter, findSession, openSession, topicOf } from "@/lib/white-glove/store";
import { sweep } from "@/lib/white-glove/sweep";
import { ada, customer } from "@/lib/white-glove/testing/people";

const secret = "a secret for this test only";
const opened = {
  type: "opened",
  customerName: "Grace",
  locale: "en",
  ticket: "",
  expiresAtMs: 1e12,
} as const;

onBothEngines((engine) => {
  let storage: Storage;
  let session: WhiteGloveSession;
  beforeEach(async () => {
    storage = await openStorage(await engine.newLocation());
    session = await openSession(opened, { actor: ada, now: 0 }, { storage });
  });
  afterEach(() => storage.close());

  const add = (change: SessionChange, now = 1) =>
    changeSession<never>(session.id, () => ok([change]), { actor: customer, now }, { storage });
  const at = (now: number) => ({ storage, now, secret });
  const invite = () => makeInvitation({ sessionId: session.id, expiresAtMs: 1e12 }, at(0));

  it("gives every event its place, however many write at once, and keeps what they amount to", async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => add({ type: "message-sent", text: String(index) })),
    );
    const log = await eventsAfter({ sessionId: session.id, version: 0 }, storage);

    expect(log.map(({ version }) => version)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(await findSession(session.id, storage.db)).toEqual(log.reduce(reduce, blankSession(session.id)));
  });

  it("lets a reader go on after the last event that it saw", async () => {
    await add({ type: "joined" });
    await add({ type: "message-sent", text: "hello" });
    const rest = await eventsAfter({ sessionId: session.id, version: 2 }, storage);
    expect(rest.map(({ change }) => change.type)).toEqual(["message-sent"]);
  });

  it("wakes those who watch the session", async () => {
    const woken = new Promise<void>((resolve) => storage.feed.subscribe(topicOf(session.id), resolve));
    await add({ type: "joined" });
    await woken;
  });

  it("lets a customer in by link as often as needed, and keeps only hashes", async () => {
    const { token, code } = await invite();
    const first = await enterByLink(token, at(1));
    const second = await enterByLink(token, at(2));

    expect(await sessionOfCookie(first?.cookie ?? "", at(3))).toBe(session.id);
    expect(await sessionOfCookie(second?.cookie ?? "", at(3))).toBe(session.id);
    const kept = JSON.stringify(await storage.db.selectFrom("glove_key").selectAll().execute());
    for (const key of [token, code, first?.cookie ?? "?"]) expect(kept).not.toContain(key);
  });

  it("lets a customer in by code once, in its time, with or without spaces", async () => {
    const { code } = await invite();
    expect(await enterByCode({ typed: code, client: "a" }, at(codeLifeMs))).toBeNull();
    const typed = code.replace(/(...)(...)/, "$1 $2 ");
    expect(await enterByCode({ typed, client: "a" }, at(codeLifeMs - 1))).toMatchObject({
      sessionId: session.id,
    });
    expect(await enterByCode({ typed, client: "a" }, at(codeLifeMs - 1))).toBeNull();
  });

  it("stops a client that guesses codes, even if the ninth guess is right, and all of them together", async () => {
    const { code } = await invite();
    for (let guess = 0; guess < 8; guess++) await enterByCode({ typed: String(guess), client: "a" }, at(1));
    expect(await enterByCode({ typed: code, client: "a" }, at(1))).toBe("too-many");

    for (let guess = 8; guess < 60; guess++) await enterByCode({ typed: "1", client: String(guess) }, at(1));
    expect(await enterByCode({ typed: code, client: "b" }, at(1))).toBe("too-many");
  });

  it("shuts every door when the invitation is revoked, and old links when it is renewed", async () => {
    const old = await invite();
    const { token } = await invite();
    expect(await enterByLink(old.token, at(1))).toBeNull();
    const entry = await enterByLink(token, at(1));
    await add({ type: "revoked" });
    expect(await enterByLink(token, at(2))).toBeNull();
    expect(await sessionOfCookie(entry?.cookie ?? "", at(2))).toBeNull();
  });

  it("lets the hand-over be read until it expires", async () => {
    const { token } = await invite();
    await add({ type: "handed-over", expiresAtMs: 5_000 });
    const entry = await enterByLink(token, at(4_999));
    expect(await sessionOfCookie(entry?.cookie ?? "", at(4_999))).toBe(session.id);
    expect(await sessionOfCookie(entry?.cookie ?? "", at(5_000))).toBeNull();
  });

  it("knows who is here, at which step, and forgets who has gone silent", async () => {
    const here = { page: "tab", sessionId: session.id, actor: customer };
    await bePresent({ ...here, step: "server" }, at(0));
    await bePresent({ ...here, step: "sign-in" }, at(10_000));
    await bePresent({ ...here, page: "desk", actor: ada, step: "server" }, at(10_000));

    expect(await whoIsHere(session.id, at(39_999))).toEqual(
      expect.arrayContaining([
        { kind: "customer", name: "", step: "sign-in" },
        { kind: "staff", name: "Ada", step: "server" },
      ]),
    );
    expect(await sessionsWithCustomer(at(39_999))).toEqual(new Set([session.id]));
    expect(await whoIsHere(session.id, at(40_000))).toEqual([]);
    await leave(here, { storage });
    expect(await sessionsWithCustomer(at(10_000))).toEqual(new Set());
  });

  it("ends a test whose server stopped, and none that may still run", async () => {
    await add({ type: "test-started", testId: "t1", password: "in-tab" }, 1_000);
    await add({ type: "message-sent", text: "is it still running?" }, 50_000);
    const runningTestAfter = async (now: number) => {
      await sweep({ retentionMs: 1e9 }, { storage, now });
      return (await findSession(session.id, storage.db))?.runningTest;
    };
    expect(await runningTestAfter(60_999)).toMatchObject({ id: "t1" });
    expect(await runningTestAfter(61_000)).toBeNull();
    const log = await eventsAfter({ sessionId: session.id, version: 0 }, storage);
    expect(log.at(-1)).toMatchObject({ actor: { kind: "system" }, change: { type: "test-stopped" } });
    await runningTestAfter(70_000);
    expect(await eventsAfter({ sessionId: session.id, version: 0 }, storage)).toEqual(log);
  });

  it("deletes sessions that were kept long enough, with all that is theirs", async () => {
    await invite();
    await add({ type: "joined" }, 1_000);
    await sweep({ retentionMs: 500 }, { storage, now: 1_499 });
    expect(await findSession(session.id, storage.db)).not.toBeNull();
    await sweep({ retentionMs: 500 }, { storage, now: 1_500 });
    expect(await findSession(session.id, storage.db)).toBeNull();
    expect(await storage.db.selectFrom("glove_event").selectAll().execute()).toEqual([]);
    expect(await storage.db.selectFrom("glove_key").selectAll().execute()).toEqual([]);
  });
});
