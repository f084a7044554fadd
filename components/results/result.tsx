"use client";

import { useTranslations } from "next-intl";
import { FailedResult } from "@/components/results/failed-result";
import { ReportDetail } from "@/components/results/report-detail";
import { ResultHeading } from "@/components/results/result-heading";
import { SentResult } from "@/components/results/sent-result";
import { ShareReport } from "@/components/results/share-report";
import type { Report, SettingsPatch } from "@/lib/transcript/report";

type ResultProps = {
  report: Report;
  onApply: (patch: SettingsPatch) => void;
  onAgain: () => void;
};

/** What a test found, from the sentence to the last detail. */
export function Result({ report, onApply, onAgain }: ResultProps) {
  const t = useTranslations("results.cancelled");
  return (
    <div className="grid gap-8">
      {report.verdict === "sent" && <SentResult report={report} />}
      {report.verdict === "failed" && <FailedResult report={report} onApply={onApply} onAgain={onAgain} />}
      {report.verdict === "cancelled" && (
        <div className="grid gap-2">
          <ResultHeading tone="slow">{t("title")}</ResultHeading>
          <p>{t("lead")}</p>
        </div>
      )}
      <ReportDetail report={report} />
      <ShareReport report={report} />
    </div>
  );
}
