import { afterEach, beforeEach, expect, it } from "vitest";
import { ok } from "@/lib/result";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";
import type { Actor } from "@/lib/white-glove/actor";
import { enterByLink, makeInvitation, sessionOfCookie } from "@/lib/white-glove/keys";
import { leaveSession } from "@/lib/white-glove/leave-session";
import { sharedReport, shareReport } from "@/lib/white-glove/share-report";
import { changeSession, openSession } from "@/lib/white-glove/store";
import { ada, bob, customer, lea } from "@/lib/white-glove/testing/people";

const secret = "a secret for this test only";
const expiresAtMs = 1_000;

onBothEngines((engine) => {
  let storage: Storage;
  let sessionId: string;
  beforeEach(async () => {
    storage = await openStorage(await engine.newLocation());
    ({ id: sessionId } = await openSession(
      { type: "opened", customerName: "Grace", locale: "en", ticket: "", expiresAtMs },
      { actor: ada, now: 0 },
      { storage },
    ));
    await changeSession<never>(sessionId, () => ok([{ type: "taken" }]), { actor: ada, now: 0 }, { storage });
  });
  afterEach(() => storage.close());

  const handOver = () =>
    changeSession<never>(
      sessionId,
      () => ok([{ type: "handed-over", expiresAtMs }]),
      { actor: ada, now: 1 },
      { storage },
    );
  const share = (actor: Actor = customer, now = 2) => shareReport({ sessionId, actor }, { storage, now });
  const linkBy = async (actor: Actor = customer) => {
    const shared = await share(actor);
    if (!shared?.ok) throw new Error("no link was made");
    return shared.value.token;
  };
  const reportBy = (token: string, now = 3) => sharedReport(token, { storage, now });

  it("opens the report to whoever has the link, and nothing else", async () => {
    await handOver();
    const token = await linkBy();
    expect(await reportBy(token)).toMatchObject({ customerName: "Grace", by: { name: ada.name } });
    expect(await enterByLink(token, { storage, now: 3 })).toBeNull();
    expect(await sessionOfCookie(token, { storage, now: 3 })).toBeNull();
  });

  it("is over when the report is, and when another link was made", async () => {
    await handOver();
    const first = await linkBy();
    const second = await linkBy();
    expect(await reportBy(first)).toBeNull();
    expect(await reportBy(second, expiresAtMs - 1)).not.toBeNull();
    expect(await reportBy(second, expiresAtMs)).toBeNull();
    expect(await reportBy("no such token")).toBeNull();
  });

  it("is made by the customer, the holder and leads, and not before there is a report", async () => {
    expect(await share()).toMatchObject({ ok: false, error: { code: "closed" } });
    await handOver();
    for (const actor of [customer, ada, lea]) expect(await share(actor)).toMatchObject({ ok: true });
    expect(await share(bob)).toMatchObject({ ok: false, error: { code: "not-allowed" } });
    expect(await share(customer, expiresAtMs)).toMatchObject({ ok: false, error: { code: "closed" } });
    expect(await shareReport({ sessionId: "none", actor: ada }, { storage, now: 2 })).toBeNull();
  });

  it("keeps only a hash", async () => {
    await handOver();
    const token = await linkBy();
    expect(JSON.stringify(await storage.db.selectFrom("glove_key").selectAll().execute())).not.toContain(
      token,
    );
  });

  it("a browser that leaves is out, other browsers of the customer are not", async () => {
    const { token } = await makeInvitation({ sessionId, expiresAtMs }, { storage, now: 0, secret });
    const [here, elsewhere] = [
      await enterByLink(token, { storage, now: 1 }),
      await enterByLink(token, { storage, now: 1 }),
    ];
    if (!here || !elsewhere) throw new Error("nobody came in");
    await leaveSession(here.cookie, { storage });
    await leaveSession("no such cookie", { storage });
    expect(await sessionOfCookie(here.cookie, { storage, now: 2 })).toBeNull();
    expect(await sessionOfCookie(elsewhere.cookie, { storage, now: 2 })).toBe(sessionId);
  });
});
