import "server-only";
import { cookies } from "next/headers";
import { config } from "@/lib/config/config";
import { secret } from "@/lib/config/secret";
import { authorize } from "@/lib/http/authorize";
import { problem } from "@/lib/http/problem";
import { ownEgress } from "@/lib/mail-test/own-egress";
import { err, ok, type Result } from "@/lib/result";
import { staffAuth } from "@/lib/staff/auth";
import { storage } from "@/lib/storage/storage";
import { customerCookie, enterSession, type Visit, type Visitor } from "@/lib/white-glove/access";

/** What the routes of a session get in their address. */
export type SessionRoute = { params: Promise<{ id: string }> };

/** Someone who may be in this session, and what the acts of `lib/white-glove` need from outside. */
export type Caller = Visit & { readonly visitor: Visitor };

/**
 * Lets a caller into the session that the address names, or says why not: the same 404 for "not there" and "not yours". Reading
 * is `public` to `authorize`, as browsers on plain HTTP say nothing about themselves there: it is the cookie that counts,
 * and pages of other sites neither send it nor read the answer.
 */
export async function visit(
  request: Request,
  { params }: SessionRoute,
  rule: Parameters<typeof authorize>[1],
): Promise<Result<Caller, Response>> {
  const refusal = await authorize(request, rule);
  if (refusal) return err(refusal);
  const { id } = await params;
  const visitor: Visitor = {
    headers: request.headers,
    cookie: (await cookies()).get(customerCookie)?.value,
    as: new URL(request.url).searchParams.get("as") === "customer" ? "customer" : "staff",
  };
  const { auth, ...context } = await surroundings();
  const found = await enterSession(id, visitor, { auth, ...context });
  return found ? ok({ ...found, visitor }) : err(noSuchSession());
}

export async function surroundings() {
  return {
    storage: await storage(),
    auth: await staffAuth(),
    secret: secret(),
    egress: ownEgress(),
    publicUrl: config().publicUrl,
    now: Date.now(),
  };
}

export function noSuchSession(): Response {
  return problem({
    status: 404,
    code: "no-such-session",
    title: "There is no such session, or it is not yours",
  });
}
