"use client";

import { useFormatter, useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { changesBetween } from "@/lib/transcript/patch";
import type { Report } from "@/lib/transcript/report";

const marks = { sent: "open", failed: "shut", cancelled: "idle" } as const;

/** Earlier tests of this sitting, the newest first, each with what had changed since the one before. */
export function Attempts({ attempts }: { attempts: readonly Report[] }) {
  const t = useTranslations("results.attempts");
  const format = useFormatter();
  if (attempts.length < 2) return null;

  const lines = attempts.map((report, index) => {
    const before = attempts[index - 1];
    const changes = before ? changesBetween(before.settings, report.settings) : [];
    return { report, changes: changes.map(({ before: old, after }) => `${old} → ${after}`).join(", ") };
  });
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className="mb-2 text-lg font-semibold">
        {t("title")}
      </h2>
      <ol className="grid gap-2">
        {lines.toReversed().map(({ report, changes }) => (
          <li key={report.id} className="flex flex-wrap gap-x-4 border-t border-line pt-2 text-sm">
            <time dateTime={report.startedAt} className="tabular-nums text-muted">
              {format.dateTime(new Date(report.startedAt), { timeStyle: "medium" })}
            </time>
            <StatusMark status={marks[report.verdict]}>{t(report.verdict)}</StatusMark>
            <span className="min-w-0 wrap-anywhere">{changes ? t("changed", { changes }) : t("same")}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
