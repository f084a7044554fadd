"use client";

import { useTranslations } from "next-intl";
import type { FieldChange } from "@/components/white-glove/use-field-words";

/** What would become what, field by field. */
export function FieldChanges({ changes }: { changes: readonly FieldChange[] }) {
  const t = useTranslations("whiteGlove.changes");
  return (
    <ul className="grid gap-1">
      {changes.map(({ field, name, before, after }) => (
        <li key={field} className="flex flex-wrap items-baseline gap-x-2 wrap-anywhere">
          <span className="text-muted">{name}</span>
          <span className="sr-only">{t("before")}: </span>
          <del className="host-text text-muted">{before}</del>
          <span aria-hidden="true">→</span>
          <span className="sr-only">{t("after")}: </span>
          <ins className="host-text font-semibold no-underline">{after}</ins>
        </li>
      ))}
    </ul>
  );
}
