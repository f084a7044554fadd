import { type Caller, type SessionRoute, surroundings, visit } from "@/app/api/v1/sessions/visit";
import { assertNever } from "@/lib/assert-never";
import { eventStreamResponse, resumeAfter, type ServerSentEvent } from "@/lib/http/event-stream";
import { actorIn, audienceOf } from "@/lib/white-glove/access";
import { type FollowItem, followSession } from "@/lib/white-glove/follow";
import { leave } from "@/lib/white-glove/presence";

/** What happens in the session, as it happens. Coming back after a lost connection misses and repeats nothing. */
export async function GET(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, {
    limit: "session",
    access: "public",
    accepts: "text/event-stream",
  });
  if (!caller.ok) return caller.error;
  const page = new URL(request.url).searchParams.get("page") ?? "";
  const events = follow(caller.value, { page, after: resumeAfter(request), signal: request.signal });
  return eventStreamResponse(events, { signal: request.signal });
}

async function* follow(
  { session, actor, visitor }: Caller,
  { page, after, signal }: { page: string; after: number; signal: AbortSignal },
): AsyncGenerator<ServerSentEvent | "beat", void, void> {
  const { storage, auth } = await surroundings();
  const mayLook = async () =>
    (await actorIn(session.id, visitor, { storage, auth, now: Date.now() })) !== null;
  const items = followSession(
    { sessionId: session.id, after, audience: audienceOf(actor) },
    { storage, signal, now: Date.now, mayLook },
  );
  try {
    for await (const item of items) yield toServerSentEvent(item);
  } finally {
    await leave({ sessionId: session.id, actor, page }, { storage });
  }
}

function toServerSentEvent(item: FollowItem): ServerSentEvent | "beat" {
  switch (item.type) {
    case "change":
      return { event: "change", id: item.event.version, data: item.event };
    case "here":
      return { event: "here", data: item.people };
    case "ended":
      return { event: "ended", data: null };
    case "beat":
      return "beat";
    default:
      return assertNever(item);
  }
}
