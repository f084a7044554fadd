import { getRequestConfig } from "next-intl/server";
import { compiledMessagesOf } from "@/lib/i18n/compiled-messages";
import { requestLocale } from "@/lib/i18n/request-locale";

/** Gives every page its language and words. */
export default getRequestConfig(async () => {
  const locale = await requestLocale();
  return { locale, messages: compiledMessagesOf(locale), timeZone: "UTC" };
});
