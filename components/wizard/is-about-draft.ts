import { recipientOf, type SetupDraft, settingsOf } from "@/lib/settings/draft";
import { settingsSchema } from "@/lib/settings/schema";
import { changesBetween } from "@/lib/transcript/patch";
import { type Report, withoutSecrets } from "@/lib/transcript/report";

/**
 * Whether a test was made with the settings as they stand now; the password, which no report holds, aside.
 * Once something is changed its result is history.
 */
export function isAboutDraft(report: Report, draft: SetupDraft): boolean {
  const settings = settingsSchema.safeParse(settingsOf(draft, "-"));
  if (!settings.success || recipientOf(draft) !== report.recipient) return false;
  return changesBetween(report.settings, withoutSecrets(settings.data)).length === 0;
}
