import {
  afterVersion,
  type Edits,
  noEdits,
  settle,
  withEdits,
  withTypedFields,
} from "@/components/white-glove/edits";
import type { SetupDraft } from "@/lib/settings/draft";
import type { Report } from "@/lib/transcript/report";
import type { Actor } from "@/lib/white-glove/actor";
import type { DestructionReason, SessionEvent } from "@/lib/white-glove/change";
import { destructionBy } from "@/lib/white-glove/password-rules";
import type { Present } from "@/lib/white-glove/presence";
import { reduce } from "@/lib/white-glove/reduce";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import type { SettingsField, SharedPatch, SharedSettings } from "@/lib/white-glove/shared-settings";

/** What one open page knows of a session. */
export type SessionState = {
  readonly session: WhiteGloveSession;
  /** Reports of the tests, oldest first. */
  readonly attempts: readonly Report[];
  readonly here: readonly Present[];
  readonly connection: "connecting" | "live" | "lost" | "ended";
  readonly edits: Edits;
  /** Of this person's own: which fields they typed into, and how far their look-up of the address may be trusted. */
  readonly own: OwnNotes;
  /** The customer's password, in this tab alone. */
  readonly secret: string;
  /** Why the tab let go of it. */
  readonly dropped: DestructionReason | null;
  /** The last message that was looked at. */
  readonly readTo: number;
  /** The code of what was not done. */
  readonly problem: string | null;
};

export type OwnNotes = Pick<SetupDraft, "typed" | "isServerFound" | "isServerUnsure">;

const noNotes: OwnNotes = { typed: [], isServerFound: false, isServerUnsure: false };

const attemptsKept = 8;

export function firstState(session: WhiteGloveSession, attempts: readonly Report[]): SessionState {
  return {
    session,
    attempts,
    here: [],
    connection: "connecting",
    edits: noEdits,
    own: noNotes,
    secret: "",
    dropped: null,
    readTo: session.messages.at(-1)?.id ?? 0,
    problem: null,
  };
}

/** The settings as this person sees them: the session's with their own edits. */
export function shownSettings({ session, edits }: SessionState): SharedSettings {
  return withEdits(session.settings, edits);
}

/** After an event of the log. Known ones change nothing. */
export function afterEvent(state: SessionState, event: SessionEvent): SessionState {
  const { session, edits, attempts } = state;
  if (event.version <= session.version) return state;
  const { change, actor } = event;
  const kept = change.type === "settings-changed" ? guardSecret(state, change.patch, actor) : state;
  const isOver = change.type === "handed-over" || change.type === "revoked";
  return {
    ...kept,
    secret: isOver ? "" : kept.secret,
    session: reduce(session, event),
    edits: afterVersion(edits, event.version),
    attempts: change.type === "test-finished" ? withAttempt(attempts, change.report) : attempts,
  };
}

/** The reports with one more; it comes by the log, and to who ran the test also by the test itself. */
export function withAttempt(attempts: readonly Report[], report: Report): readonly Report[] {
  return attempts.some(({ id }) => id === report.id) ? attempts : [...attempts, report].slice(-attemptsKept);
}

/** After the session, or the right to it, is gone: a tab that stays open keeps nothing that was typed in it. */
export function afterEnd(state: SessionState): SessionState {
  return { ...state, connection: "ended", edits: noEdits, own: noNotes, secret: "" };
}

/** After this person typed. */
export function afterTyping(state: SessionState, patch: SharedPatch, actor: Actor): SessionState {
  const guarded = guardSecret(state, patch, actor);
  return { ...guarded, edits: withTypedFields(state.edits, patch, state.session.version), problem: null };
}

/**
 * The tab follows the rule of the server: a password that was typed for one host is not kept for another, whoever
 * changed it, and not for a connection without encryption.
 */
function guardSecret(state: SessionState, patch: SharedPatch, actor: Actor): SessionState {
  if (state.secret === "") return state;
  const dropped = destructionBy({ settings: shownSettings(state) }, patch, actor);
  return dropped ? { ...state, secret: "", dropped } : state;
}

/** After this person said whose value it is to be, where two clashed. */
export function afterSettling(
  state: SessionState,
  { field, take }: { field: SettingsField; take: "mine" | "theirs" },
): SessionState {
  const { session, edits } = state;
  const patch = { [field]: session.settings[field] };
  const guarded = take === "theirs" ? guardSecret(state, patch, { kind: "system" }) : state;
  return { ...guarded, edits: settle(edits, { field, take, version: session.version }) };
}
