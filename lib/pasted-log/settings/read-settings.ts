import { assignmentsIn } from "@/lib/pasted-log/settings/assignments";
import type { FoundSetting, SettingName } from "@/lib/pasted-log/settings/found-setting";
import { settingNameOf } from "@/lib/pasted-log/settings/setting-name";

/**
 * Every setting of mail that a text holds, in any program's form: environment, INI, YAML, PHP, JavaScript, JSON,
 * Python, Java properties, Ruby, and a page of settings read aloud. Each says where it stands; a password is
 * found but not kept.
 */
export function readSettings(text: string): FoundSetting[] {
  return assignmentsIn(text).flatMap(({ key, value, form, line }) => {
    const named = settingNameOf(key);
    if (!named) return [];
    const isSecret = named.name === "password";
    return [{ ...named, value: isSecret ? "" : value.trim(), key, form, line }];
  });
}

/** The settings of one name, those that are surely for mail first. */
export function settingsNamed(settings: readonly FoundSetting[], ...names: SettingName[]): FoundSetting[] {
  return settings
    .filter(({ name }) => names.includes(name))
    .toSorted((a, b) => Number(b.isForMail) - Number(a.isForMail));
}
