"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLiveTest } from "@/components/live-test/use-live-test";
import { Attempts } from "@/components/results/attempts";
import { Card } from "@/components/ui/card";
import { focusAtOnce } from "@/components/ui/focus-at-once";
import { focusField } from "@/components/ui/focus-field";
import { ignoreSecondClick } from "@/components/ui/ignore-second-click";
import { Notice } from "@/components/ui/notice";
import { onDemand } from "@/components/ui/on-demand";
import { HostIssueNotice } from "@/components/wizard/host-issue-notice";
import { isAboutDraft } from "@/components/wizard/is-about-draft";
import { type SetupStore, useSetup } from "@/components/wizard/setup-store";
import { isServerComplete } from "@/components/wizard/steps";
import { TestObstacle } from "@/components/wizard/test-obstacle";
import { TestProblemNotice } from "@/components/wizard/test-problem";
import { TestStep } from "@/components/wizard/test-step";
import type { HostIssue } from "@/lib/detection/host-issue";
import { draftWithPatch } from "@/lib/transcript/patch";
import type { Report, SettingsPatch } from "@/lib/transcript/report";

// Fetched with the first test, so that the page with the question stays light. What is shown when Portwise cannot
// be reached comes with the page.
const { Component: RunningTest } = onDemand(
  async () => (await import("@/components/live-test/running-test")).RunningTest,
);
const { Component: Result, load: loadResult } = onDemand(
  async () => (await import("@/components/results/result")).Result,
);

const { Component: SendAgain, load: loadSendAgain } = onDemand(
  async () => (await import("@/components/wizard/send-again")).SendAgain,
);

/** The test step: the question, the journey while it runs, then what was found. */
export function TestPage() {
  const store = useSetup();
  const test = useLiveTest((options) => store.runTest(options));
  const t = useTranslations("liveTest");
  const [refused, setRefused] = useState<{ host: string; issue: HostIssue } | null>(null);
  const { draft, attempts, unfinished, isReady } = store;
  const isComplete = isServerComplete(draft);
  const needsSecret = draft.signIn === "password" && !store.hasSecret;
  const obstacle = isReady && !isComplete ? <TestObstacle draft={draft} /> : null;
  const left = unfinished.findLast(({ startedAt }) => startedAt > (attempts.at(-1)?.startedAt ?? ""));
  const shown = {
    finished: attempts.at(-1),
    idle: lastingResult(store),
    running: undefined,
    cancelled: undefined,
    broken: undefined,
  }[test.status];

  const start = (now = draft) => {
    ignoreSecondClick();
    // There before the test is over, so that the result follows at once.
    void loadResult();
    void loadSendAgain();
    test.start({ security: now.security ?? "starttls", signsIn: now.signIn === "password" });
  };
  /** A test that the person asks for; one with a proven fix goes where the report leads. */
  const startChecked = async (now = draft) => {
    const issue = await store.checkHost();
    setRefused(issue && { host: now.host, issue });
    if (!issue) start(now);
  };
  const again = () => {
    const field = needsSecret ? document.getElementById("password") : null;
    if (field) focusField(field);
    else start();
  };
  const apply = (patch: SettingsPatch) => {
    const changed = draftWithPatch(draft, patch);
    store.update(changed);
    if (isComplete && !needsSecret) start(changed);
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
      {test.status === "cancelled" && (
        <div ref={focusAtOnce} tabIndex={-1} className="rounded-card">
          <Notice tone="info">{t("cancelled")}</Notice>
        </div>
      )}
      {left && test.status === "idle" && (
        <Notice tone="slow" title={t("left.title")}>
          <p>
            {left.station && `${t("left.station", { station: t(`stations.${left.station}`) })} `}
            {t("left.text")}
          </p>
        </Notice>
      )}
      {refused?.host === draft.host && <HostIssueNotice {...refused} />}
      {test.problem && <TestProblemNotice problem={test.problem} port={draft.port} onApply={apply} />}
      {shown ? (
        <Card className="sm:p-8">
          <Result key={shown.id} report={shown} onApply={apply} onAgain={again}>
            <SendAgain
              report={shown}
              store={store}
              obstacle={obstacle}
              onStart={(change) => {
                store.update(change);
                return startChecked({ ...draft, ...change });
              }}
            />
          </Result>
        </Card>
      ) : (
        <TestStep store={store} obstacle={obstacle} onStart={() => startChecked()} />
      )}
      {attempts.length + unfinished.length > (shown ? 1 : 0) && (
        <Card className="print:hidden">
          <Attempts attempts={attempts} unfinished={unfinished} />
        </Card>
      )}
    </div>
  );
}

/** The result that is still true when the person comes to this page. */
function lastingResult({ attempts, draft }: SetupStore): Report | undefined {
  const latest = attempts.at(-1);
  return latest && isAboutDraft(latest, draft) ? latest : undefined;
}
