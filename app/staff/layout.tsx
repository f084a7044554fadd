import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import { clientMessagesOf } from "@/lib/i18n/client-messages";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function StaffLayout({ children }: { children: React.ReactNode }) {
  const messages = clientMessagesOf(await getLocale(), ["desk", "staff"]);
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
