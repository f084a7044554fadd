import { RequestProblem, requestEvents } from "@/components/live-test/request-events";
import {
  acceptedVersion,
  afterAccepted,
  afterClash,
  batchesOf,
  clashesOf,
  noEdits,
  patchOf,
} from "@/components/white-glove/edits";
import { followEvents } from "@/components/white-glove/follow-events";
import {
  type Address,
  apiPath,
  bePresent,
  type Outcome,
  sendCommand,
} from "@/components/white-glove/session-api";
import {
  afterEnd,
  afterEvent,
  afterSettling,
  afterTyping,
  firstState,
  type OwnNotes,
  type SessionState,
  withAttempt,
} from "@/components/white-glove/session-state";
import type { TestEvent } from "@/lib/transcript/event";
import type { Report } from "@/lib/transcript/report";
import type { Actor } from "@/lib/white-glove/actor";
import type { Command } from "@/lib/white-glove/command";
import { presenceBeatMs } from "@/lib/white-glove/presence-beat";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import type { SettingsField, SharedPatch } from "@/lib/white-glove/shared-settings";

/** One open page's side of a session: what it knows, and what its person does there. */
export type SharedSession = {
  readonly address: Address;
  readonly actor: Actor;
  state: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  /** Listens until the answer is called. */
  connect: () => () => void;
  atStep: (step: string) => void;
  /** What was typed: sent after a moment, or kept for a proposal. */
  edit: (patch: SharedPatch, own?: Partial<OwnNotes>) => void;
  settle: (field: SettingsField, take: "mine" | "theirs") => void;
  /** Proposes what was edited, or the patch. */
  propose: (proposal: { patch?: SharedPatch; note: string }) => Promise<boolean>;
  discardEdits: () => void;
  command: (command: Command) => Promise<boolean>;
  setSecret: (secret: string) => void;
  /** The messages up to this one were looked at. */
  markRead: (messageId: number) => void;
  /** Notes why something was not done; `null` once it is said. */
  setProblem: (code: string | null) => void;
  runTest: (options: { signal: AbortSignal }) => AsyncIterable<TestEvent>;
};

/** As long as a person who types on hardly pauses. */
const restMs = 350;

export function openSharedSession(
  start: { session: WhiteGloveSession; attempts: readonly Report[] },
  { address, actor }: { address: Address; actor: Actor },
): SharedSession {
  let state = firstState(start.session, start.attempts);
  const listeners = new Set<() => void>();
  const page = newPageName();
  let step = "";
  let rest: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();

  function change(next: SessionState | Partial<SessionState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  const isDirect = () => actor.kind === "customer" || state.session.allowsDirectChanges;
  const sayWhere = () => step && bePresent(address, { page, step });

  /** One after the other, so that each knows what became of the one before. */
  function flush(): Promise<void> {
    clearTimeout(rest);
    if (!isDirect()) return Promise.resolve();
    sending = sending.then(async () => {
      for (const batch of batchesOf(state.edits)) {
        const outcome = await sendCommand(address, { type: "change-settings", ...batch });
        if (outcome.ok) change({ edits: afterAccepted(state.edits, batch, outcome.version) });
        else if (outcome.code === "stale") change({ edits: afterClash(state.edits, outcome.conflicts) });
        else change({ problem: outcome.code });
      }
    });
    return sending;
  }

  /**
   * Waits until the page shows that version. A test is asked for by what the page shows: had it skipped a change of
   * somebody else, the password would go where the customer did not see that it goes.
   */
  async function isShown(version: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = () => (signal.aborted || state.session.version >= version) && resolve();
    listeners.add(look);
    signal.addEventListener("abort", look, { once: true });
    look();
    await promise;
    listeners.delete(look);
  }

  async function command(asked: Command): Promise<boolean> {
    const outcome: Outcome = await sendCommand(address, asked);
    change({ problem: outcome.ok ? null : outcome.code });
    return outcome.ok;
  }

  return {
    address,
    actor,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect() {
      const beat = setInterval(sayWhere, presenceBeatMs);
      const stop = followEvents(
        () => apiPath(address, "events", `&page=${page}&after=${state.session.version}`),
        {
          onLive() {
            change({ connection: "live" });
            sayWhere();
            void flush();
          },
          onLost: () => change({ connection: "lost" }),
          onEnded: () => change(afterEnd(state)),
          onChange: (event) => change(afterEvent(state, event)),
          onHere: (here) => change({ here }),
        },
      );
      return () => {
        clearInterval(beat);
        stop();
      };
    },
    atStep(next) {
      step = next;
      sayWhere();
    },
    edit(patch, own = {}) {
      change({ ...afterTyping(state, patch, actor), own: { ...state.own, ...own } });
      clearTimeout(rest);
      rest = setTimeout(() => void flush(), restMs);
    },
    settle(field, take) {
      change(afterSettling(state, { field, take }));
      void flush();
    },
    async propose({ patch = patchOf(state.edits), note }) {
      const isDone = await command({ type: "propose", patch, note });
      if (isDone) change({ edits: noEdits });
      return isDone;
    },
    discardEdits: () => change({ edits: noEdits, problem: null }),
    command,
    setSecret: (secret) => change({ secret, dropped: null }),
    markRead: (readTo) => change({ readTo }),
    setProblem: (problem) => change({ problem }),
    async *runTest({ signal }) {
      await flush();
      await isShown(acceptedVersion(state.edits), signal);
      const needsSecret = actor.kind === "customer" && state.session.settings.signIn === "password";
      if (clashesOf(state.edits).length > 0 || (needsSecret && state.secret === "")) {
        throw new RequestProblem(409, "stale", null);
      }
      const basedOn = state.session.version;
      const body = actor.kind === "customer" ? { basedOn, password: state.secret } : { basedOn };
      for await (const event of requestEvents<TestEvent>(apiPath(address, "tests"), { body, signal })) {
        if (event.type === "report") change({ attempts: withAttempt(state.attempts, event.report) });
        yield event;
      }
    },
  };
}

/** Made without `randomUUID`, which browsers keep from pages on plain HTTP. */
function newPageName(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("");
}
