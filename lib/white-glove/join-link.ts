import type { Locale } from "@/lib/locale";

/** Where a customer enters with a code. */
export const joinPath = "/join";

/**
 * The customer's link. The token stands in the fragment, which browsers send to nobody: not to our own server's log,
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
