import { afterEach, beforeEach, expect, it } from "vitest";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";
import type { TestEvent } from "@/lib/transcript/event";
import { blockedReport } from "@/lib/transcript/testing/sample-report";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { shareTest } from "@/lib/white-glove/share-test";
import { changeSession, findSession, openSession } from "@/lib/white-glove/store";
import { ada, customer } from "@/lib/white-glove/testing/people";

const testId = "t1";
const report: TestEvent = { type: "report", report: blockedReport };
const stage = (name: "dns" | "connect"): TestEvent => ({ type: "stage-started", stage: name, atMs: 1 });

onBothEngines((engine) => {
  let storage: Storage;
  let session: WhiteGloveSession;
  beforeEach(async () => {
    storage = await openStorage(await engine.newLocation());
    const { id } = await openSession(
      { type: "opened", customerName: "Grace", locale: "en", ticket: "", expiresAtMs: 1e15 },
      { actor: ada, now: 0 },
      { storage },
    );
    const started = await changeSession<never>(
      id,
      () => ({ ok: true, value: [{ type: "test-started", testId, password: "in-tab" }] }),
      { actor: customer, now: 1 },
      { storage },
    );
    if (!started?.ok) throw new Error("no session");
    session = started.value;
  });
  afterEach(() => storage.close());

  let clock = 0;
  const share = (events: AsyncIterable<TestEvent>, hidesUsername = false) =>
    shareTest(
      events,
      { sessionId: session.id, testId, actor: customer, hidesUsername },
      { storage, now: () => (clock += 1_000) },
    );
  const current = async () => (await findSession(session.id, storage.db)) ?? session;

  it("shows everybody the test while it runs, and its report at the end", async () => {
    const shared = share(eventsOf(stage("dns"), stage("connect"), report));
    expect((await shared.next()).value).toEqual(stage("dns"));
    expect((await current()).runningTest?.events).toEqual([stage("dns")]);
    await Array.fromAsync(shared);
    const { runningTest, tests, report: kept } = await current();
    expect(runningTest).toBeNull();
    expect(tests).toMatchObject([{ id: testId, verdict: blockedReport.verdict }]);
    expect(kept).toEqual(blockedReport);
  });

  it("says that it stopped when the page that ran it was closed", async () => {
    const shared = share(eventsOf(stage("dns"), stage("connect"), report));
    await shared.next();
    await shared.return();
    expect(await current()).toMatchObject({ runningTest: null, tests: [], report: null });
  });

  it("shares no user name that is the password", async () => {
    const [shown] = await Array.fromAsync(share(eventsOf(report), true));
    const hidden = { settings: { auth: { username: "•••" } } };
    expect(shown).toMatchObject({ report: hidden });
    expect((await current()).report).toMatchObject(hidden);
  });
});

async function* eventsOf(...events: readonly TestEvent[]): AsyncGenerator<TestEvent> {
  yield* events;
}
