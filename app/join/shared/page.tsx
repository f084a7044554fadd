import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { reportOfReader } from "@/app/join/shared/shared-report";
import { describeReport } from "@/components/hand-over/describe-report";
import { ReportPage } from "@/components/hand-over/report-page";
import { LeaveSection } from "@/components/join/leave-section";
import { clientMessagesOf } from "@/lib/i18n/client-messages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("handOver");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** The report for whoever was given a link to it: the session behind it stays closed to them. */
export default async function SharedReportPage() {
  const report = (await reportOfReader()) ?? redirect("/join");
  const locale = await getLocale();
  const files = "/join/shared/file?format=";
  return (
    <ReportPage
      words={await describeReport(report, locale)}
      files={{ html: `${files}html`, json: `${files}json` }}
    >
      <NextIntlClientProvider messages={clientMessagesOf(locale, ["leave"])}>
        <LeaveSection what="report" />
      </NextIntlClientProvider>
    </ReportPage>
  );
}
