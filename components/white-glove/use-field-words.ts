"use client";

import { useTranslations } from "next-intl";
import type { SettingsField, SharedPatch, SharedSettings } from "@/lib/white-glove/shared-settings";
import { settingsFields } from "@/lib/white-glove/shared-settings";

export type FieldChange = {
  readonly field: SettingsField;
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

/** Names fields of the settings and what stands in them. */
export function useFieldWords() {
  const t = useTranslations("whiteGlove.fields");
  const settings = useTranslations("settings");
  const nameOf = (field: SettingsField): string => t(field);

  function textOf(field: SettingsField, value: SharedSettings[SettingsField]): string {
    if (value === null || value === "") return t("nothing");
    if (field === "security" && (value === "tls" || value === "starttls" || value === "none")) {
      return settings(`security.${value}`);
    }
    if (field === "signIn") return t(value === "none" ? "withoutSignIn" : "withPassword");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    return value;
  }

  return {
    nameOf,
    textOf,
    changesOf: (settingsNow: SharedSettings, patch: SharedPatch): readonly FieldChange[] =>
      settingsFields.flatMap((field) => {
        const after = patch[field];
        if (after === undefined) return [];
        const before = textOf(field, settingsNow[field]);
        return [{ field, name: nameOf(field), before, after: textOf(field, after) }];
      }),
  };
}
