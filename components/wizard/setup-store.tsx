"use client";

import { createContext, use } from "react";
import type { UnfinishedTest } from "@/components/live-test/unfinished-test";
import type { ChosenProvider } from "@/components/wizard/chosen-provider";
import type { HostIssue } from "@/lib/detection/host-issue";
import type { SetupDraft } from "@/lib/settings/draft";
import type { TestEvent } from "@/lib/transcript/event";
import type { Report } from "@/lib/transcript/report";

/**
 * Where the wizard keeps what it knows. The steps see only this, so that the same steps run in one person's
 * tab (`local-setup.tsx`) and in a session that staff and customer share.
 */
export type SetupStore = {
  /** False until what was kept has been read; the steps take no input before that. */
  isReady: boolean;
  draft: SetupDraft;
  update: (patch: Partial<SetupDraft>) => void;
  /** The chosen provider's page of the catalogue; `null` for none, "other", or while it is being fetched. */
  provider: ChosenProvider | null;
  /** The password as this tab knows it; empty where it has to be typed (again). */
  secret: string;
  setSecret: (secret: string) => void;
  /** False for staff: they never type or see a customer's password. */
  canTypeSecret: boolean;
  /** Whether a test can sign in: the secret is in this tab, or sealed in the shared session. */
  hasSecret: boolean;
  /** The tests of this sitting, oldest first. */
  attempts: readonly Report[];
  /** Tests that were left before their report came; empty in a shared session, where the server goes on with them. */
  unfinished: readonly UnfinishedTest[];
  /** Asks the server about a host that was typed; `null` lets it pass. */
  checkHost: () => Promise<HostIssue | null>;
  /** Runs a test with the draft as it is now; aborting ends it on the server too. The report is added to `attempts`. */
  runTest: (options: { signal: AbortSignal }) => AsyncIterable<TestEvent>;
  /** Forgets everything and goes to the first step, for the next mailbox; `null` in a shared session, which is about one. */
  startOver: (() => void) | null;
};

const SetupContext = createContext<SetupStore | null>(null);

export function SetupStoreProvider({ store, children }: { store: SetupStore; children: React.ReactNode }) {
  return <SetupContext value={store}>{children}</SetupContext>;
}

export function useSetup(): SetupStore {
  const store = use(SetupContext);
  if (!store) throw new Error("useSetup needs a SetupStoreProvider around it");
  return store;
}

/** The provider that was chosen; `null` also on a page that has no setup, such as the quick test. */
export function useProviderOfSetup(): ChosenProvider | null {
  return use(SetupContext)?.provider ?? null;
}
