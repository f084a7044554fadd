"use client";

import { useTranslations } from "next-intl";
import { GuideLink } from "@/components/guide/guide-link";
import { journeyOf } from "@/components/live-test/journey";
import { JourneyStrip } from "@/components/live-test/journey-strip";
import { FixInWords } from "@/components/results/fix-in-words";
import { FixVerb } from "@/components/results/fix-verb";
import { LetterVerb } from "@/components/results/letter-verb";
import { ResultHeading } from "@/components/results/result-heading";
import { verbOf } from "@/components/results/verb";
import { problemPath } from "@/lib/guide/guide-path";
import type { Report, SettingsPatch } from "@/lib/transcript/report";

type FailedResultProps = {
  report: Report;
  onApply: (patch: SettingsPatch) => void;
  onAgain: () => void;
};

/** What happened, what shows it and how sure that is, and the one thing to do. */
export function FailedResult({ report, onApply, onAgain }: FailedResultProps) {
  const t = useTranslations("results");
  const { diagnosis, fixes } = report;
  const [best] = fixes;
  const verb = verbOf(report);
  return (
    <>
      <ResultHeading tone={verb.kind === "wait" ? "slow" : "shut"}>
        {diagnosis?.title ?? t("failed.unexplained")}
      </ResultHeading>
      <JourneyStrip
        stations={journeyOf(report).stations}
        totalMs={report.durationMs}
        isWaiting={verb.kind === "wait"}
      />
      {diagnosis && <Why diagnosis={diagnosis} />}
      {verb.kind === "letter" ? (
        <LetterVerb report={report} kind={verb.letter} />
      ) : (
        <FixVerb report={report} verb={verb} onApply={onApply} onAgain={onAgain} />
      )}
      {best && verb.kind !== "apply" && verb.kind !== "letter" && (
        <section aria-labelledby="best-fix" className="grid gap-3">
          <h2 id="best-fix" className="text-lg font-semibold">
            {best.title}
          </h2>
          <FixInWords fix={best} />
        </section>
      )}
    </>
  );
}

function Why({ diagnosis }: { diagnosis: NonNullable<Report["diagnosis"]> }) {
  const t = useTranslations("results.failed");
  const [evidence] = diagnosis.evidence;
  return (
    <div className="grid max-w-measure gap-2">
      <p>{diagnosis.explanation}</p>
      <p className="text-sm wrap-anywhere text-muted">
        {evidence && `${evidence} `}
        {t(`confidence.${diagnosis.confidence}`)}{" "}
        <GuideLink href={problemPath(diagnosis.cause)}>{t("guide")}</GuideLink>
      </p>
    </div>
  );
}
