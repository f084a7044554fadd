import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { customerSession } from "@/app/join/customer-session";
import { describeReport } from "@/components/hand-over/describe-report";
import { ReportLink } from "@/components/hand-over/report-link";
import { ReportPage } from "@/components/hand-over/report-page";
import { LeaveSection } from "@/components/join/leave-section";
import { clientMessagesOf } from "@/lib/i18n/client-messages";
import { handOverReport } from "@/lib/white-glove/hand-over-report";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("handOver");
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** The customer's copy of the report, behind the link of the invitation until its time is over. */
export default async function CustomerReportPage() {
  const session = await customerSession();
  const report = session && handOverReport(session);
  if (!report) redirect("/join");
  const files = `/api/v1/sessions/${session.id}/report?as=customer&format=`;
  const locale = await getLocale();
  return (
    <ReportPage
      words={await describeReport(report, locale)}
      files={{ html: `${files}html`, json: `${files}json` }}
    >
      <NextIntlClientProvider messages={clientMessagesOf(locale, ["handOver", "leave"])}>
        <ReportLink address={{ id: session.id, as: "customer" }} />
        <LeaveSection what="report" />
      </NextIntlClientProvider>
    </ReportPage>
  );
}
