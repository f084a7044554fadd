import "server-only";
import type { StaffAuth } from "@/lib/staff/auth";
import { memberOf } from "@/lib/staff/team";
import type { Storage } from "@/lib/storage/storage";
import type { Actor } from "@/lib/white-glove/actor";
import { sessionOfCookie } from "@/lib/white-glove/keys";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { findSession } from "@/lib/white-glove/store";
import type { Audience } from "@/lib/white-glove/view";

/** The cookie of a customer's browser. */
export const customerCookie = "portwise-customer";

export type Visitor = {
  readonly headers: Headers;
  /** The value of `customerCookie`. */
  readonly cookie: string | undefined;
  /** Who the page speaks for, as one browser can hold the cookies of both. */
  readonly as: Audience;
};

type Context = { storage: Storage; auth: StaffAuth; now: number };

/**
 * Who the visitor is in this session; `null` without a right to it, before anything is said or looked up about whether
 * it exists.
 */
export async function actorIn(sessionId: string, visitor: Visitor, context: Context): Promise<Actor | null> {
  const { storage, auth, now } = context;
  if (visitor.as === "customer") {
    const own = visitor.cookie && (await sessionOfCookie(visitor.cookie, { storage, now }));
    return own === sessionId ? { kind: "customer" } : null;
  }
  const member = await memberOf(visitor.headers, { auth });
  return member && { kind: "staff", id: member.id, name: member.name, role: member.role };
}

export type Visit = { readonly session: WhiteGloveSession; readonly actor: Actor };

/** The session for this visitor; `null` alike for one that is not there and one that is not theirs. */
export async function enterSession(
  sessionId: string,
  visitor: Visitor,
  context: Context,
): Promise<Visit | null> {
  const actor = await actorIn(sessionId, visitor, context);
  const session = actor && (await findSession(sessionId, context.storage.db));
  return session ? { session, actor } : null;
}

/** The customer's session by the cookie alone: their pages do not name it. */
export async function sessionOfCustomer(
  cookie: string | undefined,
  { storage, now }: Pick<Context, "storage" | "now">,
): Promise<WhiteGloveSession | null> {
  const id = cookie && (await sessionOfCookie(cookie, { storage, now }));
  return id ? findSession(id, storage.db) : null;
}

/** As which the actor reads. */
export function audienceOf({ kind }: Actor): Audience {
  return kind === "staff" ? "staff" : "customer";
}
