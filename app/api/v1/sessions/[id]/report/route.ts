import { noSuchSession, type SessionRoute, visit } from "@/app/api/v1/sessions/visit";
import { reportFile } from "@/components/hand-over/report-file";
import { requestLocale } from "@/lib/i18n/request-locale";
import { handOverReport } from "@/lib/white-glove/hand-over-report";

/** The report of a session that was handed over, as a file. */
export async function GET(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "session", access: "public", accepts: "text/html" });
  if (!caller.ok) return caller.error;
  const report = handOverReport(caller.value.session);
  return report ? reportFile(report, { url: request.url, locale: await requestLocale() }) : noSuchSession();
}
