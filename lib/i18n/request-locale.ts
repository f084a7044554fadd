import "server-only";
import { cookies, headers } from "next/headers";
import { localeCookie, preferredLocale } from "@/lib/i18n/preferred-locale";
import { isLocale, type Locale } from "@/lib/locale";

/** The language that the reader chose, else the one the browser asks for, else English. */
export async function requestLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get("accept-language"));
}
