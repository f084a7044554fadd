import { isLocale, type Locale } from "@/lib/locale";

/** The cookie that keeps a reader's choice of language. */
export const localeCookie = "portwise-locale";

/** The language in which a call is answered: the one that the reader chose, else the one that is asked for. */
export function localeOf({ headers }: Pick<Request, "headers">): Locale {
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/);
  const chosen = cookies.find((cookie) => cookie.startsWith(`${localeCookie}=`))?.split("=")[1];
  return isLocale(chosen) ? chosen : preferredLocale(headers.get("accept-language"));
}

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4): highest weight first,
 * the first named wins a tie, a region counts as its language. English when nothing fits.
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split("-")[0] ?? "", weight: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);

  const match = wanted.find(({ language }) => isLocale(language))?.language;
  return isLocale(match) ? match : "en";
}
