import { cookies } from "next/headers";
import * as z from "zod/mini";
import { config } from "@/lib/config/config";
import { secret } from "@/lib/config/secret";
import { authorize } from "@/lib/http/authorize";
import { clientOf } from "@/lib/http/client-address";
import { problem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { localeCookie } from "@/lib/i18n/preferred-locale";
import type { Locale } from "@/lib/locale";
import { storage } from "@/lib/storage/storage";
import { customerCookie } from "@/lib/white-glove/access";
import { sharedReportPath } from "@/lib/white-glove/join-link";
import { enterByCode, enterByLink } from "@/lib/white-glove/keys";
import { leaveSession } from "@/lib/white-glove/leave-session";
import { reportCookie, sharedReport } from "@/lib/white-glove/share-report";
import { findSession } from "@/lib/white-glove/store";

const keySchema = z.union([
  z.strictObject({ token: z.string().check(z.minLength(1), z.maxLength(100)) }),
  z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(40)) }),
]);

/** The server says when a key is over; the browser only has to keep it long enough. */
const cookieSeconds = 90 * 24 * 60 * 60;

/**
 * Lets a browser in by the token of a link or by a code: its customer to the session, a reader to the report. The same
 * answer for every key that opens nothing.
 */
export async function POST(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "join" });
  if (refusal) return refusal;
  const key = await readJson(request, keySchema);
  if (!key.ok) return key.error;

  const context = { storage: await storage(), now: Date.now(), secret: secret() };
  const entry =
    "token" in key.value
      ? await enterByLink(key.value.token, context)
      : await enterByCode({ typed: key.value.code, client: clientOf(request) }, context);
  if (entry === "too-many") {
    return problem({ status: 429, code: "too-many-codes", title: "Too many codes were tried" });
  }
  const session = entry && (await findSession(entry.sessionId, context.storage.db));
  if (session) {
    await keep(customerCookie, { value: entry.cookie, path: "/", locale: session.locale });
    return Response.json({ opens: "session" });
  }
  const report = "token" in key.value && (await sharedReport(key.value.token, context));
  if (report) {
    await keep(reportCookie, { value: key.value.token, path: sharedReportPath, locale: report.locale });
    return Response.json({ opens: "report" });
  }
  return problem({ status: 404, code: "key-unknown", title: "This opens no session" });
}

/** Lets this browser forget what it was let into; nobody who uses it next finds a way back. */
export async function DELETE(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "join" });
  if (refusal) return refusal;
  const jar = await cookies();
  const cookie = jar.get(customerCookie)?.value;
  if (cookie) await leaveSession(cookie, { storage: await storage() });
  jar.delete(customerCookie);
  jar.delete({ name: reportCookie, path: sharedReportPath });
  return new Response(null, { status: 204 });
}

async function keep(
  name: string,
  { value, path, locale }: { value: string; path: string; locale: Locale },
): Promise<void> {
  const jar = await cookies();
  const isHttps = config().publicUrl.startsWith("https:");
  const common = { sameSite: "lax", secure: isHttps, maxAge: cookieSeconds } as const;
  jar.set(name, value, { ...common, path, httpOnly: true });
  jar.set(localeCookie, locale, { ...common, path: "/" });
}
