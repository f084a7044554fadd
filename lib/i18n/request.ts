import { getRequestConfig } from "next-intl/server";
import { messagesOf } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/i18n/request-locale";

/** Gives every page its language and words. */
export default getRequestConfig(async () => {
  const locale = await requestLocale();
  return { locale, messages: messagesOf(locale), timeZone: "UTC" };
});
