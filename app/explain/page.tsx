import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ExplainForm } from "@/components/explain/explain-form";
import { PageHeading } from "@/components/ui/page-heading";
import { clientMessagesOf } from "@/lib/i18n/client-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("explain");
  return { title: t("title"), description: t("description") };
}

export default async function ExplainPage() {
  const t = await getTranslations("explain");
  const locale = await getLocale();

  return (
    <div className="max-w-3xl">
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <NextIntlClientProvider messages={clientMessagesOf(locale, ["explain"])}>
        <ExplainForm />
      </NextIntlClientProvider>
    </div>
  );
}
