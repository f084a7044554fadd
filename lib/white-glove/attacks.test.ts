import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { createResolver } from "@/lib/dns/resolver";
import { type DnsServer, startDnsServer, type Zone } from "@/lib/dns/testing/dns-server";
import { createEgress, type Egress } from "@/lib/egress/egress";
import { openStorage, type Storage } from "@/lib/storage/storage";
import { onBothEngines } from "@/lib/storage/testing/both-engines";
import type { Actor } from "@/lib/white-glove/actor";
import type { Command } from "@/lib/white-glove/command";
import { decide } from "@/lib/white-glove/decide";
import { leavePassword, sealedLifeMs } from "@/lib/white-glove/sealed-store";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import type { SharedPatch } from "@/lib/white-glove/shared-settings";
import { type StartedTest, startTestByTeam, startTestInTab } from "@/lib/white-glove/start-test";
import { changeSession, eventsAfter, findSession, openSession } from "@/lib/white-glove/store";
import { sweep } from "@/lib/white-glove/sweep";
import { ada, bob, customer, lea } from "@/lib/white-glove/testing/people";

/** Staff who want the customer's password try to have it sent to a server of their own. */

const secret = "a secret for this test only";
const password = "correct-horse-battery";
const host = "mail.customer.example";
const honest: Zone = {
  [host]: [{ type: "A", data: "8.8.8.8" }],
  "alias.example": [{ type: "A", data: "8.8.8.8" }],
  "evil.example": [{ type: "A", data: "9.9.9.9" }],
};

let dns: DnsServer;
let egress: Egress;
beforeAll(async () => {
  dns = await startDnsServer(honest);
  egress = createEgress({
    resolver: createResolver({ servers: [dns.address], timeoutMs: 1_000 }),
    catalogPorts: () => [80],
  });
});
afterAll(() => dns.close());

onBothEngines((engine) => {
  let storage: Storage;
  let session: WhiteGloveSession;
  beforeEach(async () => {
    dns.serve(honest);
    storage = await openStorage(await engine.newLocation());
    session = await openSession(
      { type: "opened", customerName: "Grace", locale: "en", ticket: "", expiresAtMs: 1e15 },
      { actor: ada, now: 0 },
      { storage },
    );
    await change({
      host,
      port: "587",
      security: "starttls",
      username: "grace",
      address: "grace@customer.example",
      recipient: "henry@customer.example",
    });
    await ask(customer, { type: "allow-direct-changes", allowed: true });
    expect(await leave(host)).toMatchObject({ ok: true });
  });
  afterEach(() => storage.close());

  const context = (now = 1) => ({ storage, egress, secret, now });
  const leave = (shownHost: string, sessionId = session.id) =>
    leavePassword({ sessionId, password, shownHost }, context());
  const ask = (actor: Actor, command: Command) =>
    changeSession(
      session.id,
      (current) => decide(current, command, { actor, now: 1, newId: () => "p1" }),
      { actor, now: 1 },
      { storage },
    );
  const change = (patch: SharedPatch, actor: Actor = customer) =>
    ask(actor, { type: "change-settings", patch, basedOn: 1e6 });
  const test = (actor: Actor = ada, { basedOn = 1e6, now = 1 } = {}) =>
    startTestByTeam({ sessionId: session.id, basedOn, actor }, context(now));
  const current = async () => (await findSession(session.id, storage.db)) ?? session;
  const sealedRows = () => storage.db.selectFrom("glove_password").selectAll().execute();

  it("is used by the one who has the session, for the host it was typed for", async () => {
    expect(await test()).toMatchObject({
      ok: true,
      value: { settings: { host, auth: { username: "grace", password } } },
    });
  });

  it("is used at another mail port of the host", async () => {
    await change({ port: "465", security: "tls" }, ada);
    expect(await test()).toMatchObject({ ok: true });
  });

  it.each<[string, SharedPatch]>([
    ["a server of their own", { host: "evil.example" }],
    ["another name of the same address", { host: "alias.example" }],
    ["the address itself", { host: "8.8.8.8" }],
    ["capitals", { host: "MAIL.customer.example" }],
    ["a final dot", { host: `${host}.` }],
    ["no encryption", { security: "none" }],
    ["somebody else's account", { username: "ceo" }],
  ])("is gone after %s, also when that is undone", async (_, patch) => {
    const before = (await current()).settings;
    await change(patch, ada);
    expect(await test()).toMatchObject({ ok: false });
    await change(before, ada);
    expect(await test()).toMatchObject({ ok: false, error: { code: "no-sealed-password" } });
    expect((await current()).password).toMatchObject({ state: "destroyed" });
    expect(await sealedRows()).toEqual([]);
  });

  it("is gone after a proposal that the customer accepts in a hurry", async () => {
    await ask(ada, { type: "propose", patch: { host: "evil.example" }, note: "faster" });
    await ask(customer, { type: "accept-proposal", proposalId: "p1", basedOn: 1e6 });
    expect(await test()).toMatchObject({ ok: false, error: { code: "no-sealed-password" } });
  });

  it("is not used at a port that is not for mail", async () => {
    await change({ port: "80" }, ada);
    expect(await test()).toMatchObject({ ok: false, error: { code: "not-a-mail-port" } });
  });

  it("is not used when the name leads to another address", async () => {
    dns.serve({ [host]: [{ type: "A", data: "9.9.9.9" }] });
    expect(await test()).toMatchObject({ ok: false, error: { code: "addresses-changed" } });
  });

  it("goes to the old address alone when another one is added", async () => {
    dns.serve({
      [host]: [
        { type: "A", data: "9.9.9.9" },
        { type: "A", data: "8.8.8.8" },
      ],
    });
    const { egress: pinned } = await started();
    const judged = await pinned.judge({ host, port: 587 });
    expect(judged).toMatchObject({ ok: true, value: { addresses: [{ address: "8.8.8.8" }] } });
  });

  it("goes nowhere else when the name changes once the test has begun", async () => {
    const { egress: pinned } = await started();
    const before = await pinned.judge({ host, port: 587 });
    dns.serve({ [host]: [{ type: "A", data: "9.9.9.9" }] });
    expect(await pinned.judge({ host, port: 587 })).toMatchObject({ ok: false });
    expect(await pinned.judge({ host: "evil.example", port: 587 })).toMatchObject({ ok: false });
    expect(await pinned.judge({ host, port: 80 })).toMatchObject({ ok: false });
    expect(before.ok && pinned.atPort(before.value, 80)).toMatchObject({ ok: false });
    expect(before.ok && pinned.atPort(before.value, 465)).toMatchObject({ ok: true });
  });

  async function started(): Promise<StartedTest> {
    const result = await test();
    if (!result?.ok) throw new Error("the test did not start");
    return result.value;
  }

  it("wins or loses a race against a change of the host, but never meets it", async () => {
    for (let round = 0; round < 8; round++) {
      await change({ host });
      expect(await leave(host)).toMatchObject({ ok: true });
      const [result] = await Promise.all([test(), change({ host: "evil.example" }, ada)]);
      if (result?.ok) expect(result.value.settings.host).toBe(host);
    }
  });

  it("is not used for settings that staff did not look at", async () => {
    expect(await test(ada, { basedOn: 1 })).toMatchObject({ ok: false, error: { code: "stale" } });
  });

  it("is not typed into a host that was swapped while the customer typed", async () => {
    await change({ host: "evil.example" }, ada);
    expect(await leave(host)).toEqual({ ok: false, error: "host-changed-meanwhile" });
    const { version } = await current();
    await change({ port: "465", security: "tls" }, ada);
    const inTab = { sessionId: session.id, password, basedOn: version };
    expect(await startTestInTab(inTab, context())).toMatchObject({ ok: false, error: { code: "stale" } });
  });

  it("does not open in a session to which its box was copied", async () => {
    const other = await openSession(
      { type: "opened", customerName: "Mallory", locale: "en", ticket: "", expiresAtMs: 1e15 },
      { actor: bob, now: 0 },
      { storage },
    );
    const { settings } = await current();
    const [row] = await sealedRows();
    await changeSession<never>(
      other.id,
      () => ({
        ok: true,
        value: [
          { type: "settings-changed", patch: settings, proposalId: null },
          { type: "password-sealed", host, untilMs: 1e12 },
        ],
      }),
      { actor: customer, now: 1 },
      { storage },
    );
    if (!row) throw new Error("nothing was sealed");
    await storage.db
      .insertInto("glove_password")
      .values({ ...row, session_id: other.id })
      .execute();
    const stolen = await startTestByTeam({ sessionId: other.id, basedOn: 1e6, actor: bob }, context());
    expect(stolen).toMatchObject({ ok: false, error: { code: "no-sealed-password" } });
  });

  it.each<[string, Actor]>([
    ["an agent who does not have the session", bob],
    ["a lead who does not have it", lea],
    ["the customer's link", customer],
  ])("is not for %s", async (_, actor) => {
    expect(await test(actor)).toMatchObject({ ok: false, error: { code: "not-allowed" } });
  });

  it("cannot be left by staff's doing: only the customer changes what it is for", async () => {
    expect(await ask(bob, { type: "take" })).toMatchObject({ ok: false, error: { code: "not-allowed" } });
    expect(await ask(ada, { type: "take-back-password" })).toMatchObject({
      ok: false,
      error: { code: "not-allowed" },
    });
  });

  it("ends after a day, and says so", async () => {
    expect(await test(ada, { now: sealedLifeMs })).toMatchObject({ ok: true });
    expect(await test(ada, { now: sealedLifeMs + 1 })).toMatchObject({
      error: { code: "no-sealed-password" },
    });
    await sweep({ retentionMs: 1e15 }, { storage, now: sealedLifeMs + 1 });
    expect((await current()).password).toMatchObject({ state: "destroyed", reason: "expired" });
    expect(await sealedRows()).toEqual([]);
  });

  it.each<[Actor, Command]>([
    [customer, { type: "take-back-password" }],
    [ada, { type: "hand-over" }],
    [lea, { type: "revoke" }],
  ])("ends with %j %j", async (actor, command) => {
    await ask(actor, command);
    expect(await sealedRows()).toEqual([]);
    expect(await test()).toMatchObject({ ok: false });
  });

  it("stands nowhere in the log, the state or the sealed row", async () => {
    await test();
    const log = await eventsAfter({ sessionId: session.id, version: 0 }, storage);
    const all = JSON.stringify([log, await current(), await sealedRows()]);
    for (const form of [
      password,
      Buffer.from(password).toString("base64"),
      Buffer.from(password).toString("hex"),
    ]) {
      expect(all).not.toContain(form);
    }
  });
});
