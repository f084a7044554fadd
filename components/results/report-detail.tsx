"use client";

import { useTranslations } from "next-intl";
import { journeyOf, lanesBeside } from "@/components/live-test/journey";
import { JourneyView } from "@/components/live-test/journey-view";
import { Lanes } from "@/components/live-test/lanes";
import { CertificateFacts } from "@/components/results/certificate-facts";
import { TranscriptView } from "@/components/results/transcript-view";
import { Disclosure } from "@/components/ui/disclosure";
import type { Report } from "@/lib/transcript/report";

/** Everything that the test saw, for those who want it. */
export function ReportDetail({ report }: { report: Report }) {
  const t = useTranslations("results.detail");
  const live = useTranslations("liveTest");
  const { diagnosis, transcript, tls } = report;
  const journey = journeyOf(report);
  const lanes = lanesBeside(journey.lanes, report.settings.port);
  return (
    <section aria-labelledby="detail">
      <h2 id="detail" className="mb-2 text-lg font-semibold">
        {t("title")}
      </h2>
      {diagnosis && diagnosis.evidence.length > 0 && (
        <Disclosure summary={t("evidence")} aside={diagnosis.evidence.length}>
          <ul className="grid max-w-measure list-disc gap-1 pl-5">
            {diagnosis.evidence.map((line) => (
              <li key={line} className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {transcript.length > 0 && (
        <Disclosure summary={t("transcript")} aside={t("lines", { count: transcript.length })}>
          <TranscriptView lines={transcript} />
        </Disclosure>
      )}
      {tls && (
        <Disclosure summary={t("certificate")} aside={t(tls.trusted ? "trusted" : "untrusted")}>
          <CertificateFacts tls={tls} />
        </Disclosure>
      )}
      <Disclosure summary={t("timings")} aside={live("seconds", { seconds: report.durationMs / 1000 })}>
        <JourneyView journey={journey} />
      </Disclosure>
      {lanes.length > 0 && (
        <Disclosure summary={t("ports")} aside={lanes.length}>
          <Lanes lanes={lanes} />
        </Disclosure>
      )}
    </section>
  );
}
