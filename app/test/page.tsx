import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { quickTestAction } from "@/app/test/actions";
import { QuickTest } from "@/components/quick-test/quick-test";
import { clientMessagesOf } from "@/lib/i18n/client-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("quickTest");
  return { title: t("title"), description: t("lead") };
}

/** Everything on one page, for people who have their settings; works without scripts. */
export default async function QuickTestPage() {
  const locale = await getLocale();
  const messages = clientMessagesOf(locale, ["liveTest", "quickTest", "results", "settings", "wizard"]);
  return (
    <NextIntlClientProvider messages={messages}>
      <div className="max-w-3xl">
        <QuickTest action={quickTestAction} />
      </div>
    </NextIntlClientProvider>
  );
}
