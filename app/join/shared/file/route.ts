import { reportOfReader } from "@/app/join/shared/shared-report";
import { reportFile } from "@/components/hand-over/report-file";
import { authorize } from "@/lib/http/authorize";
import { problem } from "@/lib/http/problem";
import { requestLocale } from "@/lib/i18n/request-locale";

/** The report as a file, for whoever was given a link to it. */
export async function GET(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "read", access: "public", accepts: "text/html" });
  if (refusal) return refusal;
  const report = await reportOfReader();
  return report
    ? reportFile(report, { url: request.url, locale: await requestLocale() })
    : problem({ status: 404, code: "no-such-report", title: "There is no such report, or not any more" });
}
