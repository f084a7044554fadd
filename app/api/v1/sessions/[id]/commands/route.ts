import { randomUUID } from "node:crypto";
import { declined } from "@/app/api/v1/sessions/declined";
import { noSuchSession, type SessionRoute, surroundings, visit } from "@/app/api/v1/sessions/visit";
import { readJson } from "@/lib/http/read-json";
import { commandSchema } from "@/lib/white-glove/command";
import { decide } from "@/lib/white-glove/decide";
import { changeSession } from "@/lib/white-glove/store";

/** Does what somebody in the session asks for. What it changed comes by the events, to everybody alike. */
export async function POST(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "session" });
  if (!caller.ok) return caller.error;
  const command = await readJson(request, commandSchema);
  if (!command.ok) return command.error;

  const { session, actor } = caller.value;
  const { storage, now } = await surroundings();
  const changed = await changeSession(
    session.id,
    (current) => decide(current, command.value, { actor, now, newId: randomUUID }),
    { actor, now },
    { storage },
  );
  if (!changed) return noSuchSession();
  return changed.ok ? Response.json({ version: changed.value.version }) : declined(changed.error);
}
