import { authorize } from "@/lib/http/authorize";
import { localeOf } from "@/lib/i18n/preferred-locale";
import { isLocale } from "@/lib/locale";
import { providers } from "@/lib/providers/catalog";
import { publicProvider } from "@/lib/providers/public-provider";

/** The catalogue, in the language of `?locale=`, else the reader's. */
export async function GET(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "read", access: "public" });
  if (refusal) return refusal;

  const wanted = new URL(request.url).searchParams.get("locale");
  const reader = { locale: isLocale(wanted) ? wanted : localeOf(request), now: new Date() };
  return Response.json({ providers: providers.map((provider) => publicProvider(provider, reader)) });
}
