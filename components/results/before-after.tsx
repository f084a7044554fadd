"use client";

import { useTranslations } from "next-intl";
import type { SettingsChange } from "@/lib/transcript/patch";

/** What a fix changes, field by field. */
export function BeforeAfter({ changes }: { changes: readonly SettingsChange[] }) {
  const t = useTranslations("results.fixes");
  const nameOf = useTranslations("settings.fields");
  const valueOf = useChangedValue();
  return (
    <ul aria-label={t("changes")} className="grid gap-1">
      {changes.map(({ field, before, after }) => (
        <li key={field} className="flex flex-wrap items-baseline gap-x-2 wrap-anywhere">
          <span className="text-muted">{nameOf(field)}</span>
          <span className="sr-only">{t("before")}: </span>
          <del className="host-text text-muted">{valueOf(field, before) || t("nothing")}</del>
          <span aria-hidden="true">→</span>
          <span className="sr-only">{t("after")}: </span>
          <ins className="host-text font-semibold no-underline">{valueOf(field, after)}</ins>
        </li>
      ))}
    </ul>
  );
}

/** Security and sign-in are ids in a report; everything else is shown as it was typed. */
export function useChangedValue(): (field: SettingsChange["field"], value: string) => string {
  const t = useTranslations("settings");
  return (field, value) => {
    if (field === "security" && isKeyOf(securityIds, value)) return t(`security.${value}`);
    if (field === "signIn" && isKeyOf(signInIds, value)) return t(`signInMethods.${value}`);
    return value;
  };
}

const securityIds = { starttls: true, tls: true, none: true };
const signInIds = { none: true, password: true, oauth2: true };

function isKeyOf<Known extends object>(known: Known, value: string): value is Extract<keyof Known, string> {
  return Object.hasOwn(known, value);
}
