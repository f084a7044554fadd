"use client";

import { useTranslations } from "next-intl";
import { LetterVerb } from "@/components/results/letter-verb";
import { OtherFixes } from "@/components/results/other-fixes";
import { ReportDetail } from "@/components/results/report-detail";
import { ShareReport } from "@/components/results/share-report";
import { useFailureWords } from "@/components/results/use-failure-words";
import { verbOf } from "@/components/results/verb";
import { CodeBlock } from "@/components/ui/code-block";
import { Disclosure } from "@/components/ui/disclosure";
import type { Report, SettingsPatch } from "@/lib/transcript/report";

type MoreDetailProps = { report: Report; onApply: (patch: SettingsPatch) => void };

/** Everything that does not have to be read: other ways, the server's words, what was measured, the report. */
export function MoreDetail({ report, onApply }: MoreDetailProps) {
  const t = useTranslations("results.more");
  const verb = report.verdict === "failed" ? verbOf(report) : null;
  // A letter speaks for itself; what its readers do stands here with the other ways.
  const others = verb ? report.fixes.slice(verb.kind === "letter" ? 0 : 1) : [];
  const hasLetter = verb?.kind === "letter" && verb.letter === "hosting";
  return (
    <Disclosure
      summary={
        <>
          <span>{t("title")}</span>{" "}
          <span className="font-normal text-muted">{t(others.length > 0 ? "withWays" : "contents")}</span>
        </>
      }
    >
      <div className="grid gap-8 pt-2">
        <OtherFixes fixes={others} report={report} onApply={onApply}>
          {!hasLetter && others.some(({ id }) => id === "allow-outbound") && <OtherLetter report={report} />}
        </OtherFixes>
        <Said report={report} />
        <ReportDetail report={report} />
        <ShareReport report={report} />
      </div>
    </Disclosure>
  );
}

function OtherLetter({ report }: { report: Report }) {
  const t = useTranslations("results.letter");
  return (
    <Disclosure summary={t("title")}>
      <div className="grid gap-4">
        <p className="max-w-measure">{t("lead")}</p>
        <LetterVerb report={report} kind="hosting" isOther />
      </div>
    </Disclosure>
  );
}

/** The server's own words, or what the connection reported where it said nothing. */
function Said({ report }: { report: Report }) {
  const t = useTranslations("results");
  const failureWords = useFailureWords(report);
  const words = failureWords ?? report.accepted?.reply;
  if (!words) return null;
  const isServers = report.accepted !== null || Boolean(report.failure?.reply);
  return (
    <section aria-labelledby="words">
      <h2 id="words" className="mb-2 text-lg font-semibold">
        {t(isServers ? "failed.serverSaid" : "failed.systemSaid")}
      </h2>
      {isServers ? <CodeBlock>{words}</CodeBlock> : <p>{words}</p>}
    </section>
  );
}
