"use client";

import { useTranslations } from "next-intl";
import { CertificateFacts } from "@/components/results/certificate-facts";
import { TranscriptView } from "@/components/results/transcript-view";
import { Disclosure } from "@/components/ui/disclosure";
import type { Report } from "@/lib/transcript/report";

/** Everything that the test saw, for those who want it. */
export function ReportDetail({ report }: { report: Report }) {
  const t = useTranslations("results.detail");
  const { transcript, tls, stages } = report;
  return (
    <section aria-labelledby="detail">
      <h2 id="detail" className="mb-2 text-lg font-semibold">
        {t("title")}
      </h2>
      <Disclosure summary={t("transcript")} aside={t("lines", { count: transcript.length })}>
        <TranscriptView lines={transcript} />
      </Disclosure>
      {tls && (
        <Disclosure summary={t("certificate")} aside={t(tls.trusted ? "trusted" : "untrusted")}>
          <CertificateFacts tls={tls} />
        </Disclosure>
      )}
      <Disclosure summary={t("timings")}>
        <ul className="grid gap-1 text-sm">
          {stages.map(({ stage, ms, detail }) => (
            <li key={stage} className="flex flex-wrap justify-between gap-x-4">
              <span className="wrap-anywhere">
                <code>{stage}</code> {detail && <span className="text-muted">{detail}</span>}
              </span>
              <span className="tabular-nums">{t("atMs", { ms: Math.round(ms) })}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
