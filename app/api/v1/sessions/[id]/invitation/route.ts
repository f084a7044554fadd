import { declined } from "@/app/api/v1/sessions/declined";
import { noSuchSession, type SessionRoute, surroundings, visit } from "@/app/api/v1/sessions/visit";
import { joinLink } from "@/lib/white-glove/join-link";
import { invitationLifeMs } from "@/lib/white-glove/new-session";
import { renewInvitation } from "@/lib/white-glove/renew-invitation";

/** Makes a new link and code for the customer; the old ones stop working. The answer is the only copy. */
export async function POST(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "session" });
  if (!caller.ok) return caller.error;
  const { session, actor } = caller.value;
  const context = await surroundings();
  const renewed = await renewInvitation({ sessionId: session.id, actor, lifeMs: invitationLifeMs }, context);
  if (!renewed) return noSuchSession();
  if (!renewed.ok) return declined(renewed.error);

  const { token, code, expiresAtMs } = renewed.value;
  const link = joinLink({ publicUrl: context.publicUrl, token, locale: session.locale });
  return Response.json({ link, code, expiresAtMs }, { headers: { "cache-control": "no-store" } });
}
