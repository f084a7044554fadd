import { cookies } from "next/headers";
import * as z from "zod/mini";
import { config } from "@/lib/config/config";
import { secret } from "@/lib/config/secret";
import { authorize } from "@/lib/http/authorize";
import { clientOf } from "@/lib/http/client-address";
import { problem } from "@/lib/http/problem";
import { readJson } from "@/lib/http/read-json";
import { localeCookie } from "@/lib/i18n/preferred-locale";
import { storage } from "@/lib/storage/storage";
import { customerCookie } from "@/lib/white-glove/access";
import { enterByCode, enterByLink } from "@/lib/white-glove/keys";
import { findSession } from "@/lib/white-glove/store";

const keySchema = z.union([
  z.strictObject({ token: z.string().check(z.minLength(1), z.maxLength(100)) }),
  z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(40)) }),
]);

/** The server says when a key is over; the browser only has to keep it long enough. */
const cookieSeconds = 90 * 24 * 60 * 60;

/** Lets a customer's browser in by the token of its link or a code; the same answer for every key that opens nothing. */
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
  if (!session) return problem({ status: 404, code: "key-unknown", title: "This opens no session" });

  const isHttps = config().publicUrl.startsWith("https:");
  const jar = await cookies();
  const common = { sameSite: "lax", secure: isHttps, path: "/", maxAge: cookieSeconds } as const;
  jar.set(customerCookie, entry.cookie, { ...common, httpOnly: true });
  jar.set(localeCookie, session.locale, common);
  return new Response(null, { status: 204 });
}
