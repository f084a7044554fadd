"use client";

import { useTranslations } from "next-intl";
import type { SettingsChange } from "@/lib/transcript/patch";

/** What a fix changes, field by field. */
export function BeforeAfter({ changes }: { changes: readonly SettingsChange[] }) {
  const t = useTranslations("results.fixes");
  return (
    <ul aria-label={t("changes")} className="mt-3 grid gap-1 font-mono text-sm">
      {changes.map(({ field, before, after }) => (
        <li key={field} className="wrap-anywhere">
          <span className="sr-only">{t("before")}: </span>
          <del className="text-muted">{before || t("nothing")}</del>
          <span aria-hidden="true"> → </span>
          <span className="sr-only">{t("after")}: </span>
          <ins className="font-semibold no-underline">{after}</ins>
        </li>
      ))}
    </ul>
  );
}
