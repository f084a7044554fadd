import { assertNever } from "@/lib/assert-never";
import type { Report } from "@/lib/transcript/report";
import { type Actor, authorOf } from "@/lib/white-glove/actor";
import type { SessionEvent } from "@/lib/white-glove/change";
import type { Proposal, RunningTest, TestSummary, WhiteGloveSession } from "@/lib/white-glove/session";
import { noSettings, type SharedPatch, settingsFields } from "@/lib/white-glove/shared-settings";

/** As many as the pages show; the log keeps all. */
const kept = { messages: 200, tests: 30, proposals: 30, testEvents: 400 };

/** What a session is before its first event. */
export function blankSession(id: string): WhiteGloveSession {
  return {
    id,
    version: 0,
    openedAtMs: 0,
    openedBy: "",
    customerName: "",
    locale: "en",
    phase: "invited",
    expiresAtMs: 0,
    holder: null,
    allowsDirectChanges: false,
    settings: noSettings,
    touched: {},
    proposals: [],
    messages: [],
    checklist: [],
    password: { state: "with-customer" },
    testAskedBy: null,
    runningTest: null,
    tests: [],
    report: null,
    handedOver: null,
    desk: { ticket: "", notes: [] },
  };
}

/**
 * Adds one event to a session. Pure: the same events in the same order give the same session, on the server and
 * in every browser. An event that is known already changes nothing.
 */
export function reduce(session: WhiteGloveSession, event: SessionEvent): WhiteGloveSession {
  if (event.version <= session.version) return session;
  return { ...apply(session, event), version: event.version };
}

function apply(
  session: WhiteGloveSession,
  { version, atMs, actor, change }: SessionEvent,
): WhiteGloveSession {
  const by = authorOf(actor);
  switch (change.type) {
    case "opened": {
      const { customerName, locale, ticket, expiresAtMs } = change;
      const opened = {
        ...session,
        customerName,
        locale,
        expiresAtMs,
        openedAtMs: atMs,
        openedBy: nameOf(actor),
      };
      return { ...take(opened, actor, atMs), desk: { ...session.desk, ticket } };
    }
    case "joined":
      return { ...session, phase: "joined" };
    case "taken":
      return take(session, actor, atMs);
    case "released":
      return { ...session, holder: null };
    case "invitation-renewed":
      return { ...session, expiresAtMs: change.expiresAtMs };
    case "settings-changed":
      return withSettings(withProposal(session, change.proposalId, "accepted"), change.patch, {
        version,
        by,
      });
    case "proposed": {
      const { proposalId: id, patch, note } = change;
      const proposal: Proposal = { id, by, atMs, patch, note, state: "open" };
      return { ...session, proposals: [...session.proposals, proposal].slice(-kept.proposals) };
    }
    case "proposal-declined":
      return withProposal(session, change.proposalId, "declined");
    case "proposal-withdrawn":
      return withProposal(session, change.proposalId, "withdrawn");
    case "direct-changes-allowed":
      return { ...session, allowsDirectChanges: change.allowed };
    case "message-sent": {
      const message = { id: version, by, atMs, text: change.text };
      return { ...session, messages: [...session.messages, message].slice(-kept.messages) };
    }
    case "checklist-changed": {
      const others = session.checklist.filter((item) => item !== change.item);
      return { ...session, checklist: change.done ? [...others, change.item] : others };
    }
    case "password-sealed":
      return {
        ...session,
        password: { state: "sealed", host: change.host, sinceMs: atMs, untilMs: change.untilMs },
      };
    case "password-destroyed":
      return { ...session, password: { state: "destroyed", reason: change.reason, atMs } };
    case "test-asked":
      return { ...session, testAskedBy: by };
    case "test-started":
      return {
        ...session,
        testAskedBy: null,
        runningTest: { id: change.testId, by, startedAtMs: atMs, events: [] },
      };
    case "test-progressed":
      return withRunningTest(session, change.testId, (test) => ({
        ...test,
        events: [...test.events, ...change.events].slice(0, kept.testEvents),
      }));
    case "test-finished": {
      const { testId, report } = change;
      const startedAtMs = session.runningTest?.id === testId ? session.runningTest.startedAtMs : atMs;
      const tests = [...session.tests, summaryOf(report, { id: testId, by, startedAtMs })].slice(-kept.tests);
      return { ...withRunningTest(session, testId, () => null), tests, report };
    }
    case "test-stopped":
      return withRunningTest(session, change.testId, () => null);
    case "handed-over":
      return {
        ...session,
        phase: "handed-over",
        expiresAtMs: change.expiresAtMs,
        handedOver: { by, atMs },
        runningTest: null,
        testAskedBy: null,
      };
    case "report-shared":
      return session;
    case "revoked":
      return { ...session, phase: "revoked", runningTest: null };
    case "noted": {
      const note = { by: nameOf(actor), atMs, text: change.text };
      return { ...session, desk: { ...session.desk, notes: [...session.desk.notes, note] } };
    }
    case "ticket-set":
      return { ...session, desk: { ...session.desk, ticket: change.ticket } };
    default:
      return assertNever(change);
  }
}

function nameOf(actor: Actor): string {
  return actor.kind === "staff" ? actor.name : "";
}

function take(session: WhiteGloveSession, actor: Actor, sinceMs: number): WhiteGloveSession {
  return actor.kind === "staff"
    ? { ...session, holder: { id: actor.id, name: actor.name, sinceMs } }
    : session;
}

function withSettings(
  session: WhiteGloveSession,
  patch: SharedPatch,
  touch: { version: number; by: Proposal["by"] },
): WhiteGloveSession {
  const fields = settingsFields.filter((field) => patch[field] !== undefined);
  return {
    ...session,
    settings: { ...session.settings, ...patch },
    touched: { ...session.touched, ...Object.fromEntries(fields.map((field) => [field, touch])) },
  };
}

function withProposal(
  session: WhiteGloveSession,
  proposalId: string | null,
  state: Proposal["state"],
): WhiteGloveSession {
  if (proposalId === null) return session;
  const proposals = session.proposals.map((proposal) =>
    proposal.id === proposalId ? { ...proposal, state } : proposal,
  );
  return { ...session, proposals };
}

/** Only the test that runs can progress or end; what a test says that was overtaken is old. */
function withRunningTest(
  session: WhiteGloveSession,
  testId: string,
  update: (test: RunningTest) => RunningTest | null,
): WhiteGloveSession {
  const { runningTest } = session;
  return runningTest?.id === testId ? { ...session, runningTest: update(runningTest) } : session;
}

function summaryOf(
  { durationMs, verdict, failure, diagnosis, settings, recipient }: Report,
  rest: Pick<TestSummary, "id" | "by" | "startedAtMs">,
): TestSummary {
  const failedStage = failure?.stage ?? null;
  return { ...rest, durationMs, verdict, failedStage, cause: diagnosis?.cause ?? null, settings, recipient };
}
