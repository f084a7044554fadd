import { expect, it } from "vitest";
import { noEdits } from "@/components/white-glove/edits";
import {
  afterEnd,
  afterEvent,
  afterTyping,
  firstState,
  withAttempt,
} from "@/components/white-glove/session-state";
import { blockedReport } from "@/lib/transcript/testing/sample-report";
import type { Actor } from "@/lib/white-glove/actor";
import type { SessionChange } from "@/lib/white-glove/change";
import { blankSession } from "@/lib/white-glove/reduce";
import { noSettings, type SharedPatch } from "@/lib/white-glove/shared-settings";
import { ada, customer } from "@/lib/white-glove/testing/people";

const host = "mail.example";
const settings = { ...noSettings, host, port: "587", security: "starttls", username: "grace" } as const;
const typed = { ...firstState({ ...blankSession("s"), version: 4, settings }, []), secret: "typed here" };

const changed = (patch: SharedPatch, proposalId: string | null = null): SessionChange => ({
  type: "settings-changed",
  patch,
  proposalId,
});
const event = (change: SessionChange, actor: Actor = ada, version = 5) => ({
  version,
  atMs: 0,
  actor,
  change,
});

it.each<[string, SharedPatch, string]>([
  ["another host", { host: "evil.example" }, "host-changed"],
  ["capitals", { host: "MAIL.example" }, "host-changed"],
  ["a final dot", { host: `${host}.` }, "host-changed"],
  ["no encryption", { security: "none" }, "security-lowered"],
  ["somebody else's account", { username: "ceo" }, "username-changed"],
])("lets go of the password when staff change to %s", (_, patch, dropped) => {
  expect(afterEvent(typed, event(changed(patch)))).toMatchObject({ secret: "", dropped });
});

it("lets go of it when the customer accepts another host in a hurry, or types one", () => {
  const accepted = afterEvent(typed, event(changed({ host: "evil.example" }, "p1"), customer));
  expect(accepted).toMatchObject({ secret: "", dropped: "host-changed" });
  expect(afterTyping(typed, { host: "evil.example" }, customer)).toMatchObject({ secret: "" });
});

it("keeps it for another port of the host, and for the customer's own user name", () => {
  const other = afterEvent(typed, event(changed({ port: "465", security: "tls" })));
  expect(afterTyping(other, { username: "grace2" }, customer).secret).toBe("typed here");
});

it("does not let go of it for the echo of what this tab typed itself", () => {
  const retyped = { ...afterTyping(typed, { host: "new.example" }, customer), secret: "for the new host" };
  expect(afterEvent(retyped, event(changed({ host: "new.example" }), customer)).secret).toBe(
    "for the new host",
  );
});

it("keeps nothing that was typed once the session is over for this tab", () => {
  const editing = { ...afterTyping(typed, { fromName: "Grace" }, customer), secret: "typed here" };
  expect(afterEnd(editing)).toMatchObject({
    connection: "ended",
    edits: noEdits,
    own: { typed: [] },
    secret: "",
  });
  for (const change of [{ type: "handed-over", expiresAtMs: 1 }, { type: "revoked" }] as const) {
    expect(afterEvent(editing, event(change)).secret).toBe("");
  }
});

it("lists a test once, although who ran it hears of its report twice", () => {
  const ran = { ...typed, attempts: withAttempt([], blockedReport) };
  const told = afterEvent(
    ran,
    event({ type: "test-finished", testId: "t1", report: blockedReport }, customer),
  );
  expect(told.attempts).toEqual([blockedReport]);
});

it("does nothing twice", () => {
  const once = afterEvent(typed, event({ type: "message-sent", text: "hello" }));
  expect(afterEvent(once, event({ type: "message-sent", text: "hello" }))).toBe(once);
  expect(once.session.messages).toHaveLength(1);
});
