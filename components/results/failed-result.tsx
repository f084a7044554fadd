"use client";

import { useTranslations } from "next-intl";
import { GuideLink } from "@/components/guide/guide-link";
import { Fixes } from "@/components/results/fixes";
import { ResultHeading } from "@/components/results/result-heading";
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
  const t = useTranslations("results.failed");
  const { diagnosis, failure } = report;
  return (
    <div className="grid gap-6">
      <ResultHeading tone="shut">{diagnosis?.title ?? t("unexplained")}</ResultHeading>
      {diagnosis && (
        <div className="grid max-w-measure gap-2">
          <p>{diagnosis.explanation}</p>
          <p className="text-sm text-muted">
            {t(`confidence.${diagnosis.confidence}`)}{" "}
            <GuideLink href={problemPath(diagnosis.cause)}>{t("guide")}</GuideLink>
          </p>
        </div>
      )}
      <Fixes report={report} onApply={onApply} onAgain={onAgain} />
      {diagnosis && diagnosis.evidence.length > 0 && (
        <section>
          <h2 className="mb-2 font-semibold">{t("evidence")}</h2>
          <ul className="grid max-w-measure list-disc gap-1 pl-6">
            {diagnosis.evidence.map((line) => (
              <li key={line} className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        </section>
      )}
      {failure && (
        <section>
          <h2 className="mb-2 font-semibold">{t(failure.reply ? "serverSaid" : "systemSaid")}</h2>
          <CodeBlock>{failure.reply ?? failure.message}</CodeBlock>
        </section>
      )}
    </div>
  );
}
