import * as z from "zod/mini";
import { declined } from "@/app/api/v1/sessions/declined";
import { noSuchSession, type SessionRoute, surroundings, visit } from "@/app/api/v1/sessions/visit";
import { readJson } from "@/lib/http/read-json";
import { secretSchema } from "@/lib/settings/schema";
import { decide } from "@/lib/white-glove/decide";
import { leavePassword } from "@/lib/white-glove/sealed-store";
import { changeSession } from "@/lib/white-glove/store";

const leaveSchema = z.object({
  password: secretSchema,
  /** The host that the customer's page showed while the password was typed. */
  shownHost: z.string().check(z.maxLength(500)),
});

/** Leaves the password with the team, sealed. It never comes back from here. */
export async function PUT(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "session" });
  if (!caller.ok) return caller.error;
  const { session, actor } = caller.value;
  if (actor.kind !== "customer") return declined({ code: "not-allowed" });
  const body = await readJson(request, leaveSchema);
  if (!body.ok) return body.error;

  const left = await leavePassword({ sessionId: session.id, ...body.value }, await surroundings());
  if (!left) return noSuchSession();
  return left.ok ? Response.json({ version: left.value.version }) : declined({ code: left.error });
}

/** Takes it back: destroyed here and now. */
export async function DELETE(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "session" });
  if (!caller.ok) return caller.error;
  const { session, actor } = caller.value;
  const { storage, now } = await surroundings();
  const taken = await changeSession(
    session.id,
    (current) => decide(current, { type: "take-back-password" }, { actor, now, newId: () => "" }),
    { actor, now },
    { storage },
  );
  if (!taken) return noSuchSession();
  return taken.ok ? Response.json({ version: taken.value.version }) : declined(taken.error);
}
