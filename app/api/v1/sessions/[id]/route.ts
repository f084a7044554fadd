import { type SessionRoute, visit } from "@/app/api/v1/sessions/visit";
import { audienceOf } from "@/lib/white-glove/access";
import { viewOf } from "@/lib/white-glove/view";

/** The session as it is now, without what is not for this reader. */
export async function GET(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "session", access: "public" });
  if (!caller.ok) return caller.error;
  const { session, actor } = caller.value;
  return Response.json(viewOf(session, audienceOf(actor)), { headers: { "cache-control": "no-store" } });
}
