"use client";

import { useTranslations } from "next-intl";
import { GuideLink } from "@/components/guide/guide-link";
import { journeyOf } from "@/components/live-test/journey";
import { JourneyStrip } from "@/components/live-test/journey-strip";
import { Arrival } from "@/components/results/arrival";
import { ResultHeading } from "@/components/results/result-heading";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useStepHrefs } from "@/components/wizard/step-hrefs";
import { guidePath } from "@/lib/guide/guide-path";
import type { Report } from "@/lib/transcript/report";

/** Accepted is not delivered: what the server took on, then whether it arrived. */
export function SentResult({ report }: { report: Report }) {
  const t = useTranslations("results.sent");
  const security = useTranslations("settings.security");
  const hrefs = useStepHrefs();
  const { host, port, security: mode } = report.settings;
  return (
    <>
      <ResultHeading tone="open" host={host}>
        {t(report.accepted ? "title" : "titleSignedIn")}
      </ResultHeading>
      <JourneyStrip stations={journeyOf(report).stations} totalMs={report.durationMs} />
      <div className="grid max-w-measure gap-2">
        <p>
          {t("lead", {
            port: String(port),
            security: security(mode),
            seconds: report.durationMs / 1000,
          })}
        </p>
        {report.accepted?.queueId && (
          <p className="wrap-anywhere">{t("queueId", { id: report.accepted.queueId })}</p>
        )}
        {report.tls?.warning === "common-name-only" && (
          <Notice tone="slow">{t("commonNameOnly", { host })}</Notice>
        )}
        <p>
          <GuideLink href={guidePath("message-states")}>{t("guide")}</GuideLink>
        </p>
      </div>
      <div className="verb-bar">
        <ButtonLink href={hrefs.done}>{t("continue")}</ButtonLink>
      </div>
      {report.arrivalCode && <Arrival report={report} code={report.arrivalCode} />}
    </>
  );
}
