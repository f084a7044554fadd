import { declined } from "@/app/api/v1/sessions/declined";
import { noSuchSession, type SessionRoute, surroundings, visit } from "@/app/api/v1/sessions/visit";
import { joinLink } from "@/lib/white-glove/join-link";
import { shareReport } from "@/lib/white-glove/share-report";

/** Makes a link that opens the report and nothing else; an earlier one stops working. The answer is the only copy. */
export async function POST(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "session" });
  if (!caller.ok) return caller.error;
  const { session, actor } = caller.value;
  const context = await surroundings();
  const shared = await shareReport({ sessionId: session.id, actor }, context);
  if (!shared) return noSuchSession();
  if (!shared.ok) return declined(shared.error);

  const link = joinLink({ ...shared.value, publicUrl: context.publicUrl, locale: session.locale });
  return Response.json({ link }, { headers: { "cache-control": "no-store" } });
}
