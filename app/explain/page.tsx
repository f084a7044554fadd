import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { providerOfHostAction } from "@/app/explain/actions";
import { ExplainForm } from "@/components/explain/explain-form";
import { PageHeading } from "@/components/ui/page-heading";
import { clientMessagesOf } from "@/lib/i18n/client-messages";
import { causeWords } from "@/lib/i18n/problem-words";
import { isLocale } from "@/lib/locale";
import { causeIds } from "@/lib/transcript/cause";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("explain");
  return { title: t("title"), description: t("description") };
}

export default async function ExplainPage() {
  const t = await getTranslations("explain");
  const locale = await getLocale();
  const words = causeWords(isLocale(locale) ? locale : "en");
  const causeNames = Object.fromEntries(causeIds.map((id) => [id, words[id].name]));

  return (
    <div className="max-w-3xl">
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <NextIntlClientProvider messages={clientMessagesOf(locale, ["explain"])}>
        <ExplainForm causeNames={causeNames} providerOf={providerOfHostAction} />
      </NextIntlClientProvider>
    </div>
  );
}
