"use client";

import { useTranslations } from "next-intl";
import { GuideLink } from "@/components/guide/guide-link";
import { journeyOf } from "@/components/live-test/journey";
import { JourneyStrip } from "@/components/live-test/journey-strip";
import { BestFix } from "@/components/results/best-fix";
import { HostingLetter } from "@/components/results/hosting-letter";
import { OtherFixes } from "@/components/results/other-fixes";
import { ResultHeading } from "@/components/results/result-heading";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import { problemPath } from "@/lib/guide/guide-path";
import type { Report, SettingsPatch } from "@/lib/transcript/report";

type FailedResultProps = {
  report: Report;
  onApply: (patch: SettingsPatch) => void;
  onAgain: () => void;
};

/** What happened, why, what to do, and the server's own words. */
export function FailedResult({ report, onApply, onAgain }: FailedResultProps) {
  const t = useTranslations("results");
  const { diagnosis, failure, fixes } = report;
  const [best, ...others] = fixes;
  return (
    <div className="grid gap-6">
      <ResultHeading tone="shut">{diagnosis?.title ?? t("failed.unexplained")}</ResultHeading>
      <JourneyStrip stations={journeyOf(report).stations} totalMs={report.durationMs} />
      {diagnosis && (
        <p className="max-w-measure">
          {diagnosis.explanation}{" "}
          <span className="text-muted">{t(`failed.confidence.${diagnosis.confidence}`)}</span>{" "}
          <GuideLink href={problemPath(diagnosis.cause)}>{t("failed.guide")}</GuideLink>
        </p>
      )}
      {best ? (
        <BestFix fix={best} report={report} onApply={onApply} onAgain={onAgain} />
      ) : (
        <div>
          <Button onClick={onAgain}>{t("fixes.again")}</Button>
        </div>
      )}
      {best?.id === "allow-outbound" && <HostingLetter report={report} isOpenAtFirst />}
      <OtherFixes fixes={others} report={report} onApply={onApply}>
        {others.some(({ id }) => id === "allow-outbound") && <HostingLetter report={report} />}
      </OtherFixes>
      {failure && (
        <section aria-labelledby="words">
          <h2 id="words" className="mb-2 text-lg font-semibold">
            {t(failure.reply ? "failed.serverSaid" : "failed.systemSaid")}
          </h2>
          <CodeBlock>{failure.reply ?? failure.message}</CodeBlock>
        </section>
      )}
    </div>
  );
}
