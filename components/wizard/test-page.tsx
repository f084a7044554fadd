"use client";

import { useTranslations } from "next-intl";
import { RunningTest } from "@/components/live-test/running-test";
import { useLiveTest } from "@/components/live-test/use-live-test";
import { Attempts } from "@/components/results/attempts";
import { Result } from "@/components/results/result";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { useSetup } from "@/components/wizard/setup-store";
import { obstacleOf, TestObstacle } from "@/components/wizard/test-obstacle";
import { TestStep } from "@/components/wizard/test-step";
import { draftWithPatch } from "@/lib/transcript/patch";

/** The test step: the question, the journey while it runs, then what was found. */
export function TestPage() {
  const store = useSetup();
  const test = useLiveTest((options) => store.runTest(options));
  const t = useTranslations("liveTest");
  const { draft, attempts } = store;
  const latest = attempts.at(-1);
  const obstacle = store.isReady ? obstacleOf(store) : null;

  const start = (now = draft) =>
    test.start({ security: now.security ?? "starttls", signsIn: now.signIn === "password" });
  const apply: React.ComponentProps<typeof Result>["onApply"] = (patch) => {
    const changed = draftWithPatch(draft, patch);
    store.update(changed);
    start(changed);
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
      {test.status === "cancelled" && <Notice tone="info">{t("cancelled")}</Notice>}
      {test.problem && (
        <Notice tone="shut">
          {test.problem.code === "refused"
            ? t("problems.refused", { code: test.problem.detail })
            : t(`problems.${test.problem.code}`)}
        </Notice>
      )}
      {latest && test.status !== "cancelled" && !test.problem && (
        <Card className="sm:p-8">
          <Result key={latest.id} report={latest} onApply={apply} onAgain={() => start()} />
        </Card>
      )}
      <TestStep
        draft={draft}
        isReady={store.isReady}
        isRepeated={attempts.length > 0}
        obstacle={obstacle && <TestObstacle obstacle={obstacle} />}
        onChange={(patch) => store.update(patch)}
        onStart={() => start()}
      />
      {attempts.length > 1 && (
        <Card>
          <Attempts attempts={attempts} />
        </Card>
      )}
    </div>
  );
}
