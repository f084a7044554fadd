"use client";

import { useTranslations } from "next-intl";
import { ShareButton } from "@/components/results/share-button";
import { useReportText } from "@/components/results/use-report-text";
import { CopyButton } from "@/components/ui/copy-button";
import type { Report } from "@/lib/transcript/report";

/** The report for whoever helps: copied, or handed to another app of the device. */
export function ShareReport({ report }: { report: Report }) {
  const t = useTranslations("results.share");
  const copy = useTranslations("common.copy");
  const { title, text } = useReportText(report);
  return (
    <section aria-labelledby="share" className="grid gap-3 print:hidden">
      <h2 id="share" className="text-lg font-semibold">
        {t("title")}
      </h2>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton text={text} label={t("copy")} doneLabel={copy("done")} failedLabel={copy("failed")} />
        <ShareButton title={title} text={text} label={t("share")} />
        <span className="text-sm text-muted">{t("hint")}</span>
      </div>
    </section>
  );
}
