import { expect, it } from "vitest";
import { type DeskEntry, deskEntryOf, deskStateOf } from "@/lib/white-glove/desk";
import { blankSession } from "@/lib/white-glove/reduce";
import type { TestSummary, WhiteGloveSession } from "@/lib/white-glove/session";
import { noSettings } from "@/lib/white-glove/shared-settings";

const blank: WhiteGloveSession = { ...blankSession("s1"), expiresAtMs: 100 };
const joined: WhiteGloveSession = { ...blank, phase: "joined" };

function tested(...outcomes: readonly Pick<TestSummary, "verdict" | "failedStage">[]): WhiteGloveSession {
  const rest = {
    id: "t",
    by: { kind: "customer" },
    startedAtMs: 0,
    durationMs: 1,
    cause: null,
    recipient: "",
    settings: {
      host: "mail.example.com",
      port: 587,
      security: "starttls",
      auth: { method: "none" },
      from: { address: "a@example.com" },
    },
  } as const;
  return { ...joined, tests: outcomes.map((outcome) => ({ ...rest, ...outcome })) };
}

const refused = { verdict: "failed", failedStage: "auth" } as const;
const silent = { verdict: "failed", failedStage: "connect" } as const;
const accepted = { verdict: "sent", failedStage: null } as const;
const cancelled = { verdict: "cancelled", failedStage: null } as const;

it.each([
  ["invited", blank],
  ["joined", joined],
  ["stuck-at-sign-in", tested(accepted, refused)],
  ["stuck", tested(refused, silent)],
  ["working", tested(refused, accepted)],
  ["joined", tested(refused, cancelled)],
  ["handed-over", { ...tested(accepted), phase: "handed-over" }],
  ["revoked", { ...tested(refused), phase: "revoked" }],
] as const)("says %s", (progress, session) => {
  expect(deskEntryOf(session)).toMatchObject({ progress });
});

it.each([
  ["here", "joined", { isCustomerHere: true, now: 1 }],
  ["away", "joined", { isCustomerHere: false, now: 1 }],
  ["stuck-at-sign-in", "stuck-at-sign-in", { isCustomerHere: false, now: 1 }],
  ["expired", "invited", { isCustomerHere: false, now: 100 }],
  ["handed-over", "handed-over", { isCustomerHere: true, now: 100 }],
] as const)("shows %s", (state, progress, seen) => {
  const entry: DeskEntry = { ...deskEntryOf(blank), progress };
  expect(deskStateOf(entry, seen)).toBe(state);
});

it.each([
  ["the provider that was chosen", { providerId: "brevo", host: "smtp.gmail.com" }, "Brevo"],
  ["the provider of the server", { providerId: null, host: "smtp.gmail.com" }, "Gmail"],
  ["nobody for a server of their own", { providerId: null, host: "mail.example.com" }, null],
] as const)("names %s", (_, settings, name) => {
  const { provider } = deskEntryOf({ ...joined, settings: { ...noSettings, ...settings } });
  if (name === null) expect(provider).toBeNull();
  else expect(provider).toContain(name);
});

it("carries no message, setting or report that only the session's page needs", () => {
  const session = {
    ...joined,
    messages: [{ id: 1, by: { kind: "customer" }, atMs: 1, text: "private" }],
  } as const;
  expect(JSON.stringify(deskEntryOf(session))).not.toContain("private");
});
