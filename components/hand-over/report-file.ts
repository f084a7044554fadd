import "server-only";
import { describeReport } from "@/components/hand-over/describe-report";
import { reportHtml } from "@/components/hand-over/report-html";
import type { Locale } from "@/lib/locale";
import type { HandOverReport } from "@/lib/white-glove/hand-over-report";

/** The report as a file to keep: JSON, or with `?format=html` a page in the reader's language. */
export async function reportFile(
  report: HandOverReport,
  { url, locale }: { url: string; locale: Locale },
): Promise<Response> {
  if (new URL(url).searchParams.get("format") === "html") {
    const page = reportHtml(await describeReport(report, locale));
    return file(page, { name: "portwise-report.html", type: "text/html; charset=utf-8" });
  }
  return file(JSON.stringify(report, null, 2), { name: "portwise-report.json", type: "application/json" });
}

function file(content: string, { name, type }: { name: string; type: string }): Response {
  return new Response(content, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
