"use client";

import { useTranslations } from "next-intl";
import { reportText } from "@/components/results/report-text";
import { ShareButton } from "@/components/results/share-button";
import { CopyButton } from "@/components/ui/copy-button";
import type { Report } from "@/lib/transcript/report";

/** The report for whoever helps: copied, or handed to another app of the device. */
export function ShareReport({ report }: { report: Report }) {
  const t = useTranslations("results");
  const copy = useTranslations("common.copy");
  const station = useTranslations("liveTest.status");
  const title =
    report.verdict === "sent"
      ? t("sent.title", { host: report.settings.host })
      : (report.diagnosis?.title ?? t("failed.unexplained"));
  const text = reportText(report, {
    title,
    ports: t("detail.ports"),
    timings: t("detail.timings"),
    transcript: t("detail.transcript"),
    statusOf: (status) => station(status),
  });
  return (
    <section aria-labelledby="share" className="grid gap-3">
      <h2 id="share" className="text-lg font-semibold">
        {t("share.title")}
      </h2>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton
          text={text}
          label={t("share.copy")}
          doneLabel={copy("done")}
          failedLabel={copy("failed")}
        />
        <ShareButton title={title} text={text} label={t("share.share")} />
        <span className="text-sm text-muted">{t("share.hint")}</span>
      </div>
    </section>
  );
}
