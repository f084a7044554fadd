"use client";

import { useFormatter, useTranslations } from "next-intl";
import { reportText } from "@/components/results/report-text";
import { useFailureWords } from "@/components/results/use-failure-words";
import type { Report } from "@/lib/transcript/report";

/** The report as text in the page's words, and the sentence it begins with. */
export function useReportText(report: Report): { title: string; text: string } {
  const t = useTranslations("results");
  const live = useTranslations("liveTest");
  const security = useTranslations("settings.security");
  const format = useFormatter();
  const failureWords = useFailureWords(report);
  const title =
    report.verdict === "failed"
      ? (report.diagnosis?.title ?? t("failed.unexplained"))
      : t(report.verdict === "sent" ? "sent.title" : "cancelled.title");

  const text = reportText(report, {
    title,
    failure: failureWords,
    ports: t("detail.ports"),
    timings: t("detail.timings"),
    transcript: t("detail.transcript"),
    made: t("detail.made", {
      time: format.dateTime(new Date(report.startedAt), { dateStyle: "long", timeStyle: "short" }),
      place: report.ranFrom ?? t("detail.unknownPlace"),
    }),
    id: t("detail.id", { id: report.id }),
    securityOf: (mode) => security(mode),
    stageOf: (stage) => t(`stages.${stage}`),
    statusOf: (status) => live(`status.${status}`),
    doorOf: (status) => live(`doors.${status}`),
    ms: (ms) => live("ms", { ms: Math.round(ms) }),
  });
  return { title, text };
}
