import { isSameSite } from "@/lib/diagnosis/fixes/same-site";
import { diagnoseRequestSchema } from "@/lib/explain/diagnose-request";
import { explain } from "@/lib/explain/explain";
import { authorize } from "@/lib/http/authorize";
import { readJson } from "@/lib/http/read-json";
import { localeOf } from "@/lib/i18n/preferred-locale";
import { longestPaste } from "@/lib/pasted-log/hide-secrets";

/** A pasted text may take four bytes a character, and some more as JSON. */
const maxBytes = 4 * longestPaste + 64 * 1024;

/** Explains a failure. What cannot be explained is a diagnosis too: `unknown`. */
export async function POST(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "diagnose" });
  if (refusal) return refusal;
  const body = await readJson(request, diagnoseRequestSchema, { maxBytes });
  if (!body.ok) return body.error;

  const locale = body.value.locale ?? localeOf(request);
  const explained = explain(body.value, { locale, now: new Date(), isSameSite });
  return Response.json(explained, { headers: { "cache-control": "no-store" } });
}
