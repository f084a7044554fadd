import * as z from "zod/mini";
import { type SessionRoute, surroundings, visit } from "@/app/api/v1/sessions/visit";
import { readJson } from "@/lib/http/read-json";
import { bePresent } from "@/lib/white-glove/presence";

const presenceSchema = z.object({
  page: z.string().check(z.minLength(1), z.maxLength(64)),
  step: z.string().check(z.regex(/^[a-zA-Z-]{1,32}$/)),
});

/** Says that a page is open, and which step it shows; to be said again before `presenceBeatMs` is over. */
export async function PUT(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "session" });
  if (!caller.ok) return caller.error;
  const body = await readJson(request, presenceSchema);
  if (!body.ok) return body.error;
  const { session, actor } = caller.value;
  await bePresent({ sessionId: session.id, actor, ...body.value }, await surroundings());
  return new Response(null, { status: 204 });
}
