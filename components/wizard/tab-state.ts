import type { UnfinishedTest } from "@/components/live-test/unfinished-test";
import type { Locale } from "@/lib/locale";
import { emptyDraft, parseDraft, type SetupDraft } from "@/lib/settings/draft";
import type { Report } from "@/lib/transcript/report";

/** What one tab knows of its setup. Draft and attempts survive a reload; the secret does not. */
export type TabState = {
  isReady: boolean;
  draft: SetupDraft;
  secret: string;
  attempts: readonly Attempt[];
  /** Tests whose report never came: the page was left or loaded again, the connection broke, the person cancelled. */
  unfinished: readonly UnfinishedTest[];
};

/** One test: its report, the provider that was chosen then, and the language that its words are in. */
export type Attempt = { report: Report; providerId: string | null; toldIn: Locale };

const draftKey = "portwise.draft";
const attemptsKey = "portwise.attempts.2";
const unfinishedKey = "portwise.unfinished";
/** Enough to see what changed; a report with its transcript has some 10 KB. */
const attemptsKept = 8;

export const blankState: TabState = {
  isReady: false,
  draft: emptyDraft,
  secret: "",
  attempts: [],
  unfinished: [],
};

/** Outside React, so that going to the guide and back keeps the password; gone with the tab. */
let state = blankState;
const listeners = new Set<() => void>();

export function tabState(): TabState {
  return state;
}

export function onTabState(listener: () => void): () => void {
  if (!state.isReady) {
    state = {
      ...state,
      isReady: true,
      draft: parseDraft(read(draftKey)),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by this page and this version of it
      attempts: parseList(attemptsKey) as Attempt[],
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
      unfinished: parseList(unfinishedKey) as UnfinishedTest[],
    };
    queueMicrotask(tellAll);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function changeTabState(change: Partial<Omit<TabState, "isReady">>): void {
  state = {
    ...state,
    ...change,
    ...(change.attempts && { attempts: change.attempts.slice(-attemptsKept) }),
    ...(change.unfinished && { unfinished: change.unfinished.slice(-attemptsKept) }),
  };
  keep(draftKey, state.draft);
  keep(attemptsKey, state.attempts);
  keep(unfinishedKey, state.unfinished);
  tellAll();
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // The browser forbids storage: the wizard works, a reload forgets.
    return null;
  }
}

function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Forbidden or full: as above.
  }
}

/** The key carries the version of what is kept, so only damage is looked for. */
function parseList(key: string): unknown[] {
  try {
    const kept: unknown = JSON.parse(read(key) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
