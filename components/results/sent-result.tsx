"use client";

import { useTranslations } from "next-intl";
import { GuideLink } from "@/components/guide/guide-link";
import { journeyOf } from "@/components/live-test/journey";
import { JourneyStrip } from "@/components/live-test/journey-strip";
import { Arrival } from "@/components/results/arrival";
import { ResultHeading } from "@/components/results/result-heading";
import { ButtonLink } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
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
    <div className="grid gap-6">
      <ResultHeading tone="open">{t("title", { host })}</ResultHeading>
      <JourneyStrip stations={journeyOf(report).stations} totalMs={report.durationMs} />
      <div className="grid max-w-measure gap-2">
        <p>
          {t("lead", {
            port: String(port),
            security: security(mode),
            seconds: report.durationMs / 1000,
          })}
        </p>
        {report.accepted?.queueId && <p>{t("queueId", { id: report.accepted.queueId })}</p>}
        <p>
          <GuideLink href={guidePath("message-states")}>{t("guide")}</GuideLink>
        </p>
      </div>
      {report.arrivalCode && <Arrival code={report.arrivalCode} recipient={report.recipient} />}
      <div>
        <ButtonLink href={hrefs.done}>{t("continue")}</ButtonLink>
      </div>
      {report.accepted && (
        <section aria-labelledby="words">
          <h2 id="words" className="mb-2 text-lg font-semibold">
            {t("reply")}
          </h2>
          <CodeBlock>{report.accepted.reply}</CodeBlock>
        </section>
      )}
    </div>
  );
}
