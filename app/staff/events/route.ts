import { assertNever } from "@/lib/assert-never";
import { authorize } from "@/lib/http/authorize";
import { eventStreamResponse, type ServerSentEvent } from "@/lib/http/event-stream";
import { problem } from "@/lib/http/problem";
import { staffAuth } from "@/lib/staff/auth";
import { memberOf } from "@/lib/staff/team";
import { storage } from "@/lib/storage/storage";
import { type DeskItem, followDesk } from "@/lib/white-glove/follow-desk";

/** What the desk shows, as it changes, for as long as the one who looks is signed in. */
export async function GET(request: Request): Promise<Response> {
  // `public`: on plain HTTP a browser says nothing of where this comes from; the cookie decides.
  const refusal = await authorize(request, {
    limit: "session",
    access: "public",
    accepts: "text/event-stream",
  });
  if (refusal) return refusal;
  const auth = await staffAuth();
  const mayLook = async () => (await memberOf(request.headers, { auth })) !== null;
  if (!(await mayLook())) return problem({ status: 401, code: "signed-out" });

  const { signal } = request;
  const items = followDesk({ storage: await storage(), signal, now: Date.now, mayLook });
  return eventStreamResponse(toServerSentEvents(items), { signal });
}

async function* toServerSentEvents(
  items: AsyncIterable<DeskItem>,
): AsyncGenerator<ServerSentEvent | "beat", void, void> {
  for await (const item of items) yield toServerSentEvent(item);
}

function toServerSentEvent(item: DeskItem): ServerSentEvent | "beat" {
  switch (item.type) {
    case "all":
    case "changed":
    case "here": {
      const { type, ...data } = item;
      return { event: type, data };
    }
    case "ended":
      return { event: "ended", data: null };
    case "beat":
      return "beat";
    default:
      return assertNever(item);
  }
}
