import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import { clientMessagesOf } from "@/lib/i18n/client-messages";

/** The words of the steps and of working together. */
export async function SessionMessages({ children }: { children: React.ReactNode }) {
  const messages = clientMessagesOf(await getLocale(), [
    "detection",
    "leave",
    "liveTest",
    "providers",
    "results",
    "settings",
    "whiteGlove",
    "wizard",
  ]);
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
