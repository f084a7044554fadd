"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useChangedValue } from "@/components/results/before-after";
import { StatusMark } from "@/components/ui/status-mark";
import { changesBetween } from "@/lib/transcript/patch";
import type { Report } from "@/lib/transcript/report";

const marks = { sent: "open", failed: "shut", cancelled: "idle" } as const;

/** The tests of this sitting, the newest first, each with what had changed since the one before. */
export function Attempts({ attempts }: { attempts: readonly Report[] }) {
  const t = useTranslations("results.attempts");
  const format = useFormatter();
  const valueOf = useChangedValue();

  const lines = attempts.map((report, index) => {
    const before = attempts[index - 1];
    const changes = before ? changesBetween(before.settings, report.settings) : [];
    const told = changes.map((one) => `${valueOf(one.field, one.before)} → ${valueOf(one.field, one.after)}`);
    return { report, isFirst: !before, changes: told.join(", ") };
  });
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className="mb-2 text-lg font-semibold">
        {t("title")}
      </h2>
      <ol className="grid gap-2">
        {lines.toReversed().map(({ report, isFirst, changes }) => (
          <li
            key={report.id}
            className="grid grid-cols-[auto_1fr] gap-x-4 border-t border-line pt-2 text-sm sm:grid-cols-[5rem_8rem_1fr]"
          >
            <time dateTime={report.startedAt} className="text-muted">
              {format.dateTime(new Date(report.startedAt), { timeStyle: "medium" })}
            </time>
            <StatusMark status={marks[report.verdict]}>{t(report.verdict)}</StatusMark>
            <span className="col-span-2 min-w-0 wrap-anywhere sm:col-span-1">
              {report.settings.port} {valueOf("security", report.settings.security)}
              {report.diagnosis && ` · ${report.diagnosis.title}`}
              {!isFirst && (
                <span className="block text-muted">{changes ? t("changed", { changes }) : t("same")}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
