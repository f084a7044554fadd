"use client";

import { useTranslations } from "next-intl";
import { FailedResult } from "@/components/results/failed-result";
import { MoreDetail } from "@/components/results/more-detail";
import { PrintedFacts } from "@/components/results/printed-facts";
import { ResultHeading } from "@/components/results/result-heading";
import { SentResult } from "@/components/results/sent-result";
import type { Report, SettingsPatch } from "@/lib/transcript/report";

type ResultProps = {
  report: Report;
  onApply: (patch: SettingsPatch) => void;
  onAgain: () => void;
  /** Another test of the same settings: quieter than the result's own action. */
  children?: React.ReactNode;
};

/**
 * What a test found: the outcome, one action that can succeed, and everything else folded away.
 * All parts are children of one grid, so that on a phone the action keeps to the lower edge (`verb-bar`).
 */
export function Result({ report, onApply, onAgain, children }: ResultProps) {
  const t = useTranslations("results.cancelled");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {report.verdict === "sent" && <SentResult report={report} />}
      {report.verdict === "failed" && <FailedResult report={report} onApply={onApply} onAgain={onAgain} />}
      {report.verdict === "cancelled" && (
        <div className="grid gap-2">
          <ResultHeading tone="slow">{t("title")}</ResultHeading>
          <p>{t("lead")}</p>
        </div>
      )}
      {children}
      <PrintedFacts report={report} />
      <MoreDetail report={report} onApply={onApply} />
    </div>
  );
}
