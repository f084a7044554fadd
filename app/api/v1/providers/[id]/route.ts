import { authorize } from "@/lib/http/authorize";
import { problem } from "@/lib/http/problem";
import { localeOf } from "@/lib/i18n/preferred-locale";
import { isLocale } from "@/lib/locale";
import { chosenProvider } from "@/lib/providers/chosen-provider";
import { publicProvider } from "@/lib/providers/public-provider";

/** One provider of the catalogue, as it is for addresses of `?domain=`: the wizard needs the chosen one only. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/v1/providers/[id]">,
): Promise<Response> {
  const refusal = await authorize(request, { limit: "read", access: "public" });
  if (refusal) return refusal;

  const query = new URL(request.url).searchParams;
  const locale = query.get("locale");
  const chosen = chosenProvider((await params).id, query.get("domain"));
  if (!chosen) {
    return problem({ status: 404, code: "unknown-provider", title: "No such provider in the catalogue" });
  }
  const reader = { locale: isLocale(locale) ? locale : localeOf(request), now: new Date() };
  return Response.json({ ...publicProvider(chosen.provider, reader), chosenHostId: chosen.host?.id ?? null });
}
