import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { customerSession } from "@/app/join/customer-session";
import { describeReport } from "@/components/hand-over/describe-report";
import { ReportPage } from "@/components/hand-over/report-page";
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
  return (
    <ReportPage
      words={await describeReport(report, await getLocale())}
      files={{ html: `${files}html`, json: `${files}json` }}
    />
  );
}
