"use client";

import { useTranslations } from "next-intl";
import { RunningTest } from "@/components/live-test/running-test";
import { useLiveTest } from "@/components/live-test/use-live-test";
import { Attempts } from "@/components/results/attempts";
import { Result } from "@/components/results/result";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { useSession, useStanding } from "@/components/white-glove/session-context";
import { SendAgain } from "@/components/wizard/send-again";
import { useSetup } from "@/components/wizard/setup-store";
import { isServerComplete } from "@/components/wizard/steps";
import { TestObstacle } from "@/components/wizard/test-obstacle";
import { TestProblemNotice } from "@/components/wizard/test-problem";
import { TestStep } from "@/components/wizard/test-step";
import { draftWithPatch } from "@/lib/transcript/patch";
import type { SettingsPatch } from "@/lib/transcript/report";
import { effectivePatch } from "@/lib/white-glove/shared-settings";

/** The test step as staff see it: a fix becomes a proposal, a test is asked for unless a password was left. */
export function StaffTestPage() {
  const t = useTranslations("whiteGlove.staffTest");
  const store = useSetup();
  const { shared, state } = useSession();
  const standing = useStanding();
  const test = useLiveTest((options) => store.runTest(options));
  const { draft, attempts } = store;
  const { allowsDirectChanges, settings } = state.session;
  const latest = attempts.at(-1);
  const isComplete = isServerComplete(draft);
  const canRun = isComplete && (draft.signIn === "none" || store.hasSecret);
  const obstacle =
    store.isReady && !canRun ? isComplete ? <AskForTest /> : <TestObstacle draft={draft} /> : null;

  const start = () =>
    test.start({ security: draft.security ?? "starttls", signsIn: draft.signIn === "password" });
  const again = () => (canRun ? start() : void shared.command({ type: "ask-for-test" }));
  const takeFix = (fix: SettingsPatch) => {
    const changed = draftWithPatch(draft, fix);
    if (allowsDirectChanges) store.update(changed);
    else void shared.propose({ patch: effectivePatch(settings, changed), note: "" });
  };

  if (test.status === "running" && test.journey) {
    return (
      <Card className="sm:p-8">
        <RunningTest journey={test.journey} port={Number(draft.port)} onCancel={test.cancel} />
      </Card>
    );
  }
  return (
    <div className="grid gap-6">
      {test.problem && <TestProblemNotice problem={test.problem} port={draft.port} onApply={takeFix} />}
      {latest ? (
        <Card className="sm:p-8">
          <div className="grid gap-6">
            {latest.verdict === "failed" && standing === "holder" && (
              <Notice tone="info">{t(allowsDirectChanges ? "fixChanges" : "fixProposes")}</Notice>
            )}
            <Result key={latest.id} report={latest} onApply={takeFix} onAgain={again}>
              <SendAgain
                report={latest}
                store={store}
                obstacle={obstacle}
                onStart={(change) => {
                  store.update(change);
                  start();
                }}
              />
            </Result>
          </div>
        </Card>
      ) : (
        <TestStep store={store} obstacle={obstacle} onStart={start} />
      )}
      {attempts.length > 1 && (
        <Card>
          <Attempts attempts={attempts} unfinished={[]} />
        </Card>
      )}
    </div>
  );
}

/** The password is in the customer's tab: the test runs from there. */
function AskForTest() {
  const t = useTranslations("whiteGlove.staffTest");
  const { shared, state } = useSession();
  return (
    <Notice tone="info">
      <p className="mb-3">{t("inCustomersTab")}</p>
      {state.session.testAskedBy ? (
        <p aria-live="polite" className="font-semibold">
          {t("asked")}
        </p>
      ) : (
        <Button onClick={() => void shared.command({ type: "ask-for-test" })}>{t("ask")}</Button>
      )}
    </Notice>
  );
}
