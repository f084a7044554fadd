"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";
import { requestEvents } from "@/components/live-test/request-events";
import { withProgress } from "@/components/live-test/unfinished-test";
import { forgetArrivals } from "@/components/results/arrival-answers";
import { type CheckHostAction, checkHost } from "@/components/wizard/check-host";
import { useChosenProvider } from "@/components/wizard/chosen-provider";
import { type SetupStore, SetupStoreProvider } from "@/components/wizard/setup-store";
import { setupHrefs } from "@/components/wizard/steps";
import { blankState, changeTabState, onTabState, tabState } from "@/components/wizard/tab-state";
import { useRetoldAttempts } from "@/components/wizard/use-retold-attempts";
import { emptyDraft, settingsOf } from "@/lib/settings/draft";
import type { TestEvent } from "@/lib/transcript/event";

type LocalSetupProps = { checkHostAction: CheckHostAction; children: React.ReactNode };

/** The setup of one person in one tab. */
export function LocalSetup({ checkHostAction, children }: LocalSetupProps) {
  const locale = useLocale();
  const router = useRouter();
  const state = useSyncExternalStore(onTabState, tabState, () => blankState);
  const { providerId, address } = state.draft;
  const provider = useChosenProvider({ id: providerId, address, locale });

  useRetoldAttempts(state.attempts, locale);

  const store: SetupStore = {
    ...state,
    attempts: state.attempts.map(({ report }) => report),
    provider,
    canTypeSecret: true,
    hasSecret: state.secret !== "",
    update: (patch) => changeTabState({ draft: { ...tabState().draft, ...patch } }),
    setSecret: (secret) =>
      changeTabState({ secret, draft: { ...tabState().draft, hadSecret: secret !== "" } }),
    startOver: () => {
      router.push(setupHrefs.provider); // leaving the test page ends a test that is running
      changeTabState({ draft: emptyDraft, secret: "", attempts: [], unfinished: [] });
      forgetArrivals();
    },
    checkHost: () => checkHost(tabState().draft, { provider, action: checkHostAction }),
    async *runTest({ signal }) {
      const { draft, secret } = tabState();
      const body = {
        settings: settingsOf(draft, secret),
        recipient: draft.recipient,
        provider: draft.providerId,
        options: { locale },
      };
      const endpoint = { port: Number(draft.port), security: draft.security ?? "starttls" };
      let id: string | null = null;
      for await (const event of requestEvents<TestEvent>("/api/v1/tests", { body, signal })) {
        if (event.type === "started") id = event.id;
        const unfinished = withProgress(tabState().unfinished, event, { id, endpoint });
        if (unfinished !== tabState().unfinished) changeTabState({ unfinished });
        if (event.type === "report") {
          const attempt = { report: event.report, providerId: draft.providerId, toldIn: locale };
          changeTabState({ attempts: [...tabState().attempts, attempt] });
        }
        yield event;
      }
    },
  };

  // Mounted afresh once the kept draft is there: a form that is still being hydrated while its values change
  // can miss them, and stand empty after a reload on a slow machine.
  return (
    <SetupStoreProvider key={String(state.isReady)} store={store}>
      {children}
    </SetupStoreProvider>
  );
}
