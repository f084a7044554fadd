import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/white-glove/actor";
import type { SessionChange } from "@/lib/white-glove/change";
import type { Command } from "@/lib/white-glove/command";
import { decide } from "@/lib/white-glove/decide";
import { allowedStandings, may } from "@/lib/white-glove/may";
import { blankSession, reduce } from "@/lib/white-glove/reduce";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { ada, bob, customer, lea } from "@/lib/white-glove/testing/people";

const now = 1_000;
const decideAs = (actor: Actor, command: Command, session: WhiteGloveSession) =>
  decide(session, command, { actor, now, newId: () => "p1" });

function sessionAfter(...changes: readonly (SessionChange | [Actor, SessionChange])[]): WhiteGloveSession {
  const opened: SessionChange = {
    type: "opened",
    customerName: "Grace",
    locale: "en",
    ticket: "",
    expiresAtMs: 1e12,
  };
  return [
    [ada, opened] as const,
    ...changes.map((entry) => (Array.isArray(entry) ? entry : ([customer, entry] as const))),
  ]
    .map(([actor, change], index) => ({ version: index + 1, atMs: 0, actor, change }))
    .reduce(reduce, blankSession("s1"));
}

const host: SessionChange = {
  type: "settings-changed",
  patch: { host: "mail.example.com", port: "587", security: "starttls", username: "grace" },
  proposalId: null,
};
const sealed: SessionChange = { type: "password-sealed", host: "mail.example.com", untilMs: 1e12 };

describe("who may ask for what", () => {
  const everybody = { customer, holder: ada, agent: bob, lead: lea };
  it.each([
    ["join", "customer"],
    ["change-settings", "customer holder"],
    ["accept-proposal", "customer"],
    ["decline-proposal", "customer"],
    ["allow-direct-changes", "customer"],
    ["take-back-password", "customer"],
    ["leave-password", "customer"],
    ["test-in-tab", "customer"],
    ["send-message", "customer holder"],
    ["set-checklist", "customer holder"],
    ["propose", "holder"],
    ["ask-for-test", "holder"],
    ["withdraw-proposal", "holder"],
    ["take", "lead"], // it is Ada's: nobody's to take but a lead's
    ["release", "holder lead"],
    ["hand-over", "holder"],
    ["test-by-team", "holder"],
    ["renew-invitation", "holder"],
    ["revoke", "holder lead"],
    ["note", "holder agent lead"],
    ["set-ticket", "holder agent lead"],
  ] as const)("%s: %s", (act, expected) => {
    const session = sessionAfter();
    const allowed = Object.entries(everybody)
      .filter(([, actor]) => may(act, session, { actor, now }) === "yes")
      .map(([name]) => name);
    expect(allowed.join(" ")).toBe(expected);
  });

  it("has decided on every act", () => {
    expect(Object.keys(allowedStandings)).toHaveLength(22);
  });

  it("lets an agent take a free session", () => {
    expect(may("take", sessionAfter([ada, { type: "released" }]), { actor: bob, now })).toBe("yes");
  });

  it.each<[string, SessionChange]>([
    ["handed over", { type: "handed-over", expiresAtMs: 1e12 }],
    ["revoked", { type: "revoked" }],
  ])("ends it all but the notes when it is %s", (_, end) => {
    const session = sessionAfter([ada, end]);
    expect(may("send-message", session, { actor: customer, now })).toBe("closed");
    expect(may("test-by-team", session, { actor: ada, now })).toBe("closed");
    expect(may("note", session, { actor: bob, now })).toBe("yes");
  });

  it("ends with its time", () => {
    const session = { ...sessionAfter(), expiresAtMs: now + 1 };
    expect(may("join", session, { actor: customer, now })).toBe("yes");
    expect(may("join", session, { actor: customer, now: now + 1 })).toBe("closed");
  });
});

describe("two who edit at once", () => {
  const session = sessionAfter(host);
  const seen = session.version - 1;

  it("are merged where their fields differ", () => {
    const command: Command = { type: "change-settings", patch: { fromName: "Shop" }, basedOn: seen };
    expect(decideAs(customer, command, session)).toMatchObject({
      ok: true,
      value: [{ patch: { fromName: "Shop" } }],
    });
  });

  it("are shown what they missed where they do not", () => {
    const command: Command = { type: "change-settings", patch: { port: "465" }, basedOn: seen };
    expect(decideAs(customer, command, session)).toEqual({
      ok: false,
      error: { code: "stale", conflicts: [{ field: "port", current: "587", by: { kind: "customer" } }] },
    });
  });

  it("agree when they typed the same", () => {
    const command: Command = { type: "change-settings", patch: { port: "587" }, basedOn: seen };
    expect(decideAs(customer, command, session)).toEqual({ ok: true, value: [] });
  });
});

describe("staff", () => {
  it("propose, until the customer allows direct changes", () => {
    const command: Command = { type: "change-settings", patch: { port: "465" }, basedOn: 99 };
    expect(decideAs(ada, command, sessionAfter(host))).toMatchObject({ error: { code: "needs-proposal" } });
    const allowed = sessionAfter(host, { type: "direct-changes-allowed", allowed: true });
    expect(decideAs(ada, command, allowed)).toMatchObject({ ok: true });
  });

  it("cannot have one proposal accepted twice, or one that they withdrew", () => {
    const proposed: [Actor, SessionChange] = [
      ada,
      { type: "proposed", proposalId: "p1", patch: { port: "465" }, note: "" },
    ];
    const accept: Command = { type: "accept-proposal", proposalId: "p1", basedOn: 99 };
    expect(decideAs(customer, accept, sessionAfter(host, proposed))).toMatchObject({
      ok: true,
      value: [{ type: "settings-changed", patch: { port: "465" }, proposalId: "p1" }],
    });
    const withdrawn = sessionAfter(host, proposed, [ada, { type: "proposal-withdrawn", proposalId: "p1" }]);
    expect(decideAs(customer, accept, withdrawn)).toMatchObject({ error: { code: "unknown-proposal" } });
  });
});

const destroyed = (reason: string) => ({
  ok: true,
  value: [{ type: "settings-changed" }, { type: "password-destroyed", reason }],
});

describe("a password left with the team", () => {
  const direct: SessionChange = { type: "direct-changes-allowed", allowed: true };
  const session = sessionAfter(host, direct, sealed);
  it.each([
    ["another host", { host: "evil.example" }, "host-changed"],
    ["the same host in capitals", { host: "Mail.Example.com" }, "host-changed"],
    ["the same host with a final dot", { host: "mail.example.com." }, "host-changed"],
    ["the same host with a space", { host: "mail.example.com " }, "host-changed"],
    ["an end of encryption", { security: "none" as const }, "security-lowered"],
    ["no choice of encryption", { security: null }, "security-lowered"],
    ["another user name by staff", { username: "ceo" }, "username-changed"],
  ])("is destroyed by %s", (_, patch, reason) => {
    const command: Command = { type: "change-settings", patch, basedOn: 99 };
    expect(decideAs(ada, command, session)).toMatchObject(destroyed(reason));
  });

  it("is destroyed by a proposal that the customer accepts in a hurry", () => {
    const proposed = sessionAfter(host, sealed, [
      ada,
      { type: "proposed", proposalId: "p1", patch: { host: "evil.example" }, note: "faster" },
    ]);
    const accept: Command = { type: "accept-proposal", proposalId: "p1", basedOn: 99 };
    expect(decideAs(customer, accept, proposed)).toMatchObject(destroyed("host-changed"));
  });

  it.each([
    ["another port", ada, { port: "465", security: "tls" as const }],
    ["another user name by the customer", customer, { username: "grace@example.com" }],
  ])("outlives %s", (_, actor, patch) => {
    const command: Command = { type: "change-settings", patch, basedOn: 99 };
    expect(decideAs(actor, command, session)).toMatchObject({
      ok: true,
      value: [{ type: "settings-changed" }],
    });
    expect(decideAs(actor, command, session)).not.toMatchObject({ value: [{}, {}] });
  });

  it.each<[Command, Actor, string]>([
    [{ type: "take-back-password" }, customer, "taken-back"],
    [{ type: "hand-over" }, ada, "handed-over"],
    [{ type: "revoke" }, lea, "closed"],
  ])("is destroyed by %j", (command, actor, reason) => {
    expect(decideAs(actor, command, session)).toMatchObject({
      ok: true,
      value: expect.arrayContaining([{ type: "password-destroyed", reason }]),
    });
  });
});
