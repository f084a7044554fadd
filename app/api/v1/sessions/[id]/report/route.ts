import { noSuchSession, type SessionRoute, visit } from "@/app/api/v1/sessions/visit";
import { describeReport } from "@/components/hand-over/describe-report";
import { reportHtml } from "@/components/hand-over/report-html";
import { requestLocale } from "@/lib/i18n/request-locale";
import { handOverReport } from "@/lib/white-glove/hand-over-report";

/** The report of a session that was handed over, as a file: JSON, or with `?format=html` a page. */
export async function GET(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "session", access: "public", accepts: "text/html" });
  if (!caller.ok) return caller.error;
  const report = handOverReport(caller.value.session);
  if (!report) return noSuchSession();

  if (new URL(request.url).searchParams.get("format") === "html") {
    const page = reportHtml(await describeReport(report, await requestLocale()));
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
