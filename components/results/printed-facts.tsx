"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Report } from "@/lib/transcript/report";

/** What a printed result needs so that it can be told from another: settings, sender, day, number. */
export function PrintedFacts({ report }: { report: Report }) {
  const t = useTranslations("results.detail");
  const security = useTranslations("settings.security");
  const format = useFormatter();
  const { settings, startedAt, ranFrom, id } = report;
  const lines = [
    `${settings.host}:${settings.port} ${security(settings.security)}`,
    settings.from.address,
    t("made", {
      time: format.dateTime(new Date(startedAt), { dateStyle: "long", timeStyle: "short" }),
      place: ranFrom ?? t("unknownPlace"),
    }),
    t("id", { id }),
  ];
  return (
    <ul className="hidden text-sm wrap-anywhere print:block">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
