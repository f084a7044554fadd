"use client";

import { useSession, useStanding } from "@/components/white-glove/session-context";
import { StaffTestPage } from "@/components/white-glove/staff-test-page";
import { WatchedTest } from "@/components/white-glove/watched-test";
import { TestPage } from "@/components/wizard/test-page";

/** The test step of a session: one runs the test, the others watch it. */
export function SharedTestPage() {
  const { shared, state } = useSession();
  const standing = useStanding();
  const { runningTest } = state.session;
  const { actor } = shared;
  const isMine =
    runningTest?.by.kind === actor.kind &&
    (runningTest.by.kind !== "staff" || ("name" in actor && runningTest.by.name === actor.name));

  if (runningTest && !isMine) return <WatchedTest test={runningTest} />;
  return standing === "customer" ? <TestPage /> : <StaffTestPage />;
}
