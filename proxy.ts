import { type NextRequest, NextResponse } from "next/server";
import { config as settings } from "@/lib/config/config";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";
import { localeCookie } from "@/lib/i18n/preferred-locale";
import { isLocale, type Locale } from "@/lib/locale";

export const config = { matcher: "/((?!_next/static|_next/image).*)" };

const yearSeconds = 31_536_000;

/** Gives every page its nonce and, where a link says `?lang=`, its language; the other headers are in next.config.ts. */
export function proxy(request: NextRequest): NextResponse {
  const isHttps = settings().publicUrl.startsWith("https:");
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const isDevelopment = process.env.NODE_ENV === "development";
  const policy = contentSecurityPolicy({ nonce, isHttps, isDevelopment });
  const locale = localeOfLink(request);

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next.js reads the nonce for its scripts from here
  if (locale) headers.set("cookie", withLocale(request, locale));

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (isHttps) response.headers.set("strict-transport-security", `max-age=${yearSeconds}`);
  if (locale) {
    response.cookies.set(localeCookie, locale, { maxAge: yearSeconds, sameSite: "lax", secure: isHttps });
  }
  return response;
}

/**
 * The language that a link asks for. Only when the page itself is opened: what the page fetches later
 * repeats its address, and the reader may have switched meanwhile.
 */
function localeOfLink(request: NextRequest): Locale | null {
  const wanted = request.nextUrl.searchParams.get("lang");
  const mode = request.headers.get("sec-fetch-mode");
  return isLocale(wanted) && (mode === null || mode === "navigate") ? wanted : null;
}

/** The cookie takes effect with the answer; this very page is to speak the language already. */
function withLocale(request: NextRequest, locale: Locale): string {
  const others = request.cookies.getAll().filter(({ name }) => name !== localeCookie);
  return [...others, { name: localeCookie, value: locale }]
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
}
