import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Actor } from "@/lib/white-glove/actor";
import type { SessionChange, SessionEvent } from "@/lib/white-glove/change";
import { blankSession, reduce } from "@/lib/white-glove/reduce";
import { ada, customer } from "@/lib/white-glove/testing/people";
import { eventFor, viewOf } from "@/lib/white-glove/view";

function logOf(...entries: readonly (readonly [Actor, SessionChange])[]): readonly SessionEvent[] {
  return entries.map(([actor, change], index) => ({ version: index + 1, atMs: index * 1000, actor, change }));
}

const opened: SessionChange = {
  type: "opened",
  customerName: "Grace",
  locale: "it",
  ticket: "T-1",
  expiresAtMs: 1e12,
};

it("adds up to who has it, what is agreed and what was said", () => {
  const session = logOf(
    [ada, opened],
    [customer, { type: "joined" }],
    [
      customer,
      { type: "settings-changed", patch: { host: "mail.example.com", port: "25" }, proposalId: null },
    ],
    [ada, { type: "proposed", proposalId: "p1", patch: { port: "465", security: "tls" }, note: "" }],
    [customer, { type: "settings-changed", patch: { port: "465", security: "tls" }, proposalId: "p1" }],
    [ada, { type: "message-sent", text: "Thank you" }],
  ).reduce(reduce, blankSession("s1"));

  expect(session).toMatchObject({
    version: 6,
    phase: "joined",
    holder: { id: "ada" },
    settings: { host: "mail.example.com", port: "465", security: "tls" },
    touched: { host: { version: 3 }, port: { version: 5, by: { kind: "customer" } } },
    proposals: [{ id: "p1", state: "accepted" }],
    messages: [{ by: { kind: "staff", name: "Ada" }, text: "Thank you" }],
  });
});

it("keeps a test that was overtaken from changing the one that runs", () => {
  const session = logOf(
    [customer, { type: "test-started", testId: "t1", password: "in-tab" }],
    [customer, { type: "test-started", testId: "t2", password: "in-tab" }],
    [
      customer,
      { type: "test-progressed", testId: "t1", events: [{ type: "stage-started", stage: "dns", atMs: 0 }] },
    ],
    [customer, { type: "test-stopped", testId: "t1" }],
  ).reduce(reduce, blankSession("s1"));
  expect(session.runningTest).toMatchObject({ id: "t2", events: [] });
});

it("never shows the customer what staff write for themselves", () => {
  const log = logOf(
    [ada, opened],
    [ada, { type: "noted", text: "impatient" }],
    [ada, { type: "ticket-set", ticket: "T-2" }],
  );
  const session = log.reduce(reduce, blankSession("s1"));
  expect(JSON.stringify(viewOf(session, "customer"))).not.toMatch(/T-\d|impatient/);
  expect(JSON.stringify(log.map((event) => eventFor(event, "customer")))).not.toMatch(/T-\d|impatient/);
  expect(viewOf(session, "staff").desk).toMatchObject({ ticket: "T-2", notes: [{ text: "impatient" }] });
});

const change: fc.Arbitrary<SessionChange> = fc.oneof(
  fc.constant<SessionChange>({ type: "joined" }),
  fc.record({ type: fc.constant("message-sent" as const), text: fc.string() }),
  fc.record({
    type: fc.constant("settings-changed" as const),
    patch: fc.record({ host: fc.string(), port: fc.string() }, { requiredKeys: [] }),
    proposalId: fc.constant(null),
  }),
  fc.record({
    type: fc.constant("test-started" as const),
    testId: fc.string(),
    password: fc.constant("in-tab" as const),
  }),
  fc.record({ type: fc.constant("direct-changes-allowed" as const), allowed: fc.boolean() }),
);

it("gives the same session to whoever hears events again, or joins with a view in the middle", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(ada, customer), change)), fc.nat(), (entries, cut) => {
      const log = logOf(...entries);
      const whole = log.reduce(reduce, blankSession("s1"));
      const half = cut % (log.length + 1);
      const resumed = log.reduce(reduce, log.slice(0, half).reduce(reduce, blankSession("s1")));
      const stuttering = log.flatMap((event) => [event, event]).reduce(reduce, blankSession("s1"));
      expect(resumed).toEqual(whole);
      expect(stuttering).toEqual(whole);
    }),
  );
});
