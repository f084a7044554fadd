"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useActionState, useRef, useState } from "react";
import { requestEvents } from "@/components/live-test/request-events";
import { useLiveTest } from "@/components/live-test/use-live-test";
import { PlainResult } from "@/components/quick-test/plain-result";
import { QuickForm } from "@/components/quick-test/quick-form";
import type { QuickTestAction, QuickTestState } from "@/components/quick-test/quick-test-state";
import { Card } from "@/components/ui/card";
import { focusAtOnce } from "@/components/ui/focus-at-once";
import { Notice } from "@/components/ui/notice";
import { onDemand } from "@/components/ui/on-demand";
import { PageHeading } from "@/components/ui/page-heading";
import { StepHrefsProvider } from "@/components/wizard/step-hrefs";
import type { StepHrefs } from "@/components/wizard/steps";
import { TestProblemNotice } from "@/components/wizard/test-problem";
import type { QuickRequest } from "@/lib/mail-test/quick-test";
import {
  emptyQuickValues,
  type QuickValues,
  quickValuesOf,
  quickValuesWith,
} from "@/lib/mail-test/quick-test-values";
import type { TestEvent } from "@/lib/transcript/event";
import type { SettingsPatch } from "@/lib/transcript/report";

// Fetched with the first test, so that the form stays light.
const { Component: RunningTest } = onDemand(
  async () => (await import("@/components/live-test/running-test")).RunningTest,
);
const { Component: Result, load: loadResult } = onDemand(
  async () => (await import("@/components/results/result")).Result,
);

const nothingYet: QuickTestState = {
  values: emptyQuickValues,
  notes: [],
  issues: {},
  problem: null,
  report: null,
  submitCount: 0,
};

/** Every step's fields stand on this page, so a fix that leads to a field leads here. */
const hrefs: StepHrefs = {
  provider: "/test",
  server: "/test",
  test: "/test",
  done: "/test",
};

/**
 * The one-page test. Without scripts the form goes to the server action, and its answer is the next page; with
 * scripts the same reading happens here, and the test is streamed.
 */
export function QuickTest({ action }: { action: QuickTestAction }) {
  const t = useTranslations("quickTest");
  const locale = useLocale();
  const [answer, submit] = useActionState(action, nothingYet);
  const [streamed, setStreamed] = useState<QuickTestState | null>(null);
  const request = useRef<QuickRequest>(null);
  const test = useLiveTest(({ signal }) =>
    requestEvents<TestEvent>("/api/v1/tests", { body: { ...request.current, options: { locale } }, signal }),
  );
  const shown = streamed ?? answer;
  const report = test.status === "finished" ? (test.journey?.report ?? null) : null;

  const start = async (values: QuickValues, patch: unknown) => {
    const { quickPatchOf, readQuickTest } = await import("@/lib/mail-test/quick-test");
    const reading = readQuickTest(quickValuesWith(values, quickPatchOf(patch)));
    setStreamed({
      ...nothingYet,
      values: reading.values,
      notes: reading.notes,
      issues: reading.ok ? {} : reading.issues,
      submitCount: shown.submitCount + 1,
    });
    if (!reading.ok) return;
    request.current = reading.request;
    void loadResult(); // there before the test is over, so that the result follows at once
    const { security, auth } = reading.request.settings;
    test.start({ security, signsIn: auth.method !== "none" });
  };
  const startWith = (patch: SettingsPatch) => void start(shown.values, JSON.stringify(patch));
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
    const body = new FormData(event.currentTarget, submitter);
    void start(quickValuesOf(body), body.get("patch"));
  };

  if (test.status === "running" && test.journey) {
    return (
      <Card className="sm:p-8">
        <RunningTest journey={test.journey} port={Number(shown.values.port)} onCancel={test.cancel} />
      </Card>
    );
  }
  const problem = shown.problem ?? test.problem;
  return (
    <StepHrefsProvider hrefs={hrefs}>
      <div className="grid gap-6">
        {!report && !shown.report && <PageHeading lead={t("lead")}>{t("title")}</PageHeading>}
        {test.status === "cancelled" && (
          <div ref={focusAtOnce} tabIndex={-1} className="rounded-card">
            <Notice tone="info">{t("cancelled")}</Notice>
          </div>
        )}
        {problem && <TestProblemNotice problem={problem} port={shown.values.port} onApply={startWith} />}
        {report && (
          <Card className="sm:p-8">
            <Result key={report.id} report={report} onApply={startWith} onAgain={() => startWith({})} />
          </Card>
        )}
        {shown.report && (
          <Card className="sm:p-8">
            <PlainResult report={shown.report} />
          </Card>
        )}
        <QuickForm
          key={shown.submitCount}
          state={shown}
          isAgain={report !== null}
          action={submit}
          onSubmit={onSubmit}
        />
      </div>
    </StepHrefsProvider>
  );
}
