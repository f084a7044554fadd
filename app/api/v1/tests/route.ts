import { refused } from "@/app/api/v1/refused";
import { authorize } from "@/lib/http/authorize";
import { ndjsonResponse, wantsNdjson } from "@/lib/http/ndjson";
import { readJson } from "@/lib/http/read-json";
import { localeOf } from "@/lib/i18n/preferred-locale";
import { lastReport } from "@/lib/mail-test/last-report";
import { ownEgress } from "@/lib/mail-test/own-egress";
import { runMailTest } from "@/lib/mail-test/run-mail-test";
import { testRequestSchema } from "@/lib/mail-test/schema";

/** Runs one live test: its events as they happen, or the report at the end. A failed test is a 200, for the test itself ran. */
export async function POST(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "tests" });
  if (refusal) return refusal;
  const body = await readJson(request, testRequestSchema);
  if (!body.ok) return body.error;

  const { signal } = request;
  const test = await runMailTest(body.value, { egress: ownEgress(), signal, locale: localeOf(request) });
  if (!test.ok) return refused(test.error);

  if (wantsNdjson(request)) return ndjsonResponse(test.value, { signal });
  return Response.json(await lastReport(test.value), { headers: { "cache-control": "no-store" } });
}
