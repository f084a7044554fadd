import type { Locale } from "@/lib/locale";

/** Where a customer enters with a code. */
export const joinPath = "/join";

/** Where the report is for whoever was given a link to it. */
export const sharedReportPath = "/join/shared";

/**
 * The customer's link, and the one to a report. The token stands in the fragment, which browsers send to nobody: not to our own server's log,
 * not in a `Referer`.
 */
export function joinLink({
  publicUrl,
  token,
  locale,
}: {
  publicUrl: string;
  token: string;
  locale: Locale;
}): string {
  return `${publicUrl}${joinPath}?lang=${locale}#token=${token}`;
}
