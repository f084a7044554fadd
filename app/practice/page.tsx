import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ArrivedMessages } from "@/components/practice/arrived-messages";
import { ScenarioCard } from "@/components/practice/scenario-card";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { clientMessagesOf } from "@/lib/i18n/client-messages";
import { runningPractice } from "@/lib/practice/running-practice";
import { scenarios } from "@/lib/practice/scenarios";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("practice");
  return { title: t("title"), description: t("description") };
}

export default async function PracticePage() {
  const t = await getTranslations("practice");
  const practice = runningPractice();
  if (!practice) {
    return (
      <>
        <PageHeading>{t("title")}</PageHeading>
        <Notice tone="info">{t("off")}</Notice>
      </>
    );
  }

  return (
    <NextIntlClientProvider messages={clientMessagesOf(await getLocale(), ["practice"])}>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <div className="grid items-start gap-x-10 gap-y-12 lg:grid-cols-[1fr_22rem]">
        <section aria-labelledby="servers">
          <h2 id="servers" className="mb-4 text-xl font-bold">
            {t("servers")}
          </h2>
          <ul className="grid gap-4 xl:grid-cols-2">
            {scenarios.map((scenario) => (
              <ScenarioCard key={scenario.id} scenario={scenario} />
            ))}
          </ul>
        </section>
        <ArrivedMessages atFirst={practice.mailbox.list()} />
      </div>
    </NextIntlClientProvider>
  );
}
