import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { staffSession } from "@/app/staff/(signed-in)/sessions/[id]/staff-session";
import { describeReport } from "@/components/hand-over/describe-report";
import { ReportPage } from "@/components/hand-over/report-page";
import { handOverReport } from "@/lib/white-glove/hand-over-report";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("handOver");
  return { title: t("title") };
}

/** What the customer got. */
export default async function StaffReportPage({ params }: PageProps<"/staff/sessions/[id]/report">) {
  const { session } = await staffSession((await params).id);
  const report = handOverReport(session) ?? notFound();
  const files = `/api/v1/sessions/${session.id}/report?as=staff&format=`;
  return (
    <ReportPage
      words={await describeReport(report, await getLocale())}
      files={{ html: `${files}html`, json: `${files}json` }}
    />
  );
}
