"use client";

import { useLocale } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { SessionProvider } from "@/components/white-glove/session-context";
import { shownSettings } from "@/components/white-glove/session-state";
import { openSharedSession } from "@/components/white-glove/shared-session";
import { type CheckHostAction, checkHost } from "@/components/wizard/check-host";
import { useChosenProvider } from "@/components/wizard/chosen-provider";
import { type SetupStore, SetupStoreProvider } from "@/components/wizard/setup-store";
import type { Report } from "@/lib/transcript/report";
import type { Actor } from "@/lib/white-glove/actor";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { effectivePatch } from "@/lib/white-glove/shared-settings";

type SharedSetupProps = {
  session: WhiteGloveSession;
  /** Reports of the tests so far. */
  attempts: readonly Report[];
  actor: Extract<Actor, { kind: "customer" | "staff" }>;
  checkHostAction: CheckHostAction;
  children: React.ReactNode;
};

/** The setup that staff and customer share: the steps inside see it as they see one person's own. */
export function SharedSetup({ session, attempts, actor, checkHostAction, children }: SharedSetupProps) {
  const locale = useLocale();
  const [shared] = useState(() =>
    openSharedSession({ session, attempts }, { address: { id: session.id, as: actor.kind }, actor }),
  );
  const state = useSyncExternalStore(shared.subscribe, shared.state, shared.state);
  useEffect(() => shared.connect(), [shared]);

  const settings = shownSettings(state);
  const provider = useChosenProvider({ id: settings.providerId, address: settings.address, locale });
  const isCustomer = actor.kind === "customer";
  const hasTurn = isCustomer || state.session.holder?.id === actor.id;
  const isReady = state.connection !== "connecting" && state.connection !== "ended" && hasTurn;

  const store: SetupStore = {
    isReady,
    draft: { ...settings, ...state.own, typed: [...state.own.typed], hadSecret: false },
    provider,
    secret: state.secret,
    canTypeSecret: isCustomer,
    hasSecret: isCustomer ? state.secret !== "" : state.session.password.state === "sealed",
    attempts: state.attempts,
    unfinished: [],
    // What is there now counts, not what this render saw: a choice writes twice before the next one.
    update: ({ typed, isServerFound, isServerUnsure, ...patch }) =>
      shared.edit(effectivePatch(shownSettings(shared.state()), patch), {
        ...(typed && { typed }),
        ...(isServerFound !== undefined && { isServerFound }),
        ...(isServerUnsure !== undefined && { isServerUnsure }),
      }),
    setSecret: (secret) => shared.setSecret(secret),
    startOver: null,
    checkHost: () => checkHost(shownSettings(shared.state()), { provider, action: checkHostAction }),
    runTest: (options) => shared.runTest(options),
  };

  return (
    <SessionProvider value={{ shared, state }}>
      {/* Mounted afresh once the page is live, for the reason given in `local-setup.tsx`. */}
      <SetupStoreProvider key={String(isReady)} store={store}>
        {children}
      </SetupStoreProvider>
    </SessionProvider>
  );
}
