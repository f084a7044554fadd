import { refused } from "@/app/api/v1/refused";
import { authorize } from "@/lib/http/authorize";
import { ndjsonResponse, wantsNdjson } from "@/lib/http/ndjson";
import { readJson } from "@/lib/http/read-json";
import { ownEgress } from "@/lib/mail-test/own-egress";
import { runPortCheck } from "@/lib/mail-test/run-port-check";
import { portsRequestSchema } from "@/lib/mail-test/schema";
import type { TestEvent } from "@/lib/transcript/event";
import type { Alternative } from "@/lib/transcript/report";

/** Tells which doors of a mail server are open from here, without signing in: one event each, or all at the end. */
export async function POST(request: Request): Promise<Response> {
  const refusal = await authorize(request, { limit: "ports" });
  if (refusal) return refusal;
  const body = await readJson(request, portsRequestSchema);
  if (!body.ok) return body.error;

  const { signal } = request;
  const doors = await runPortCheck(body.value, { egress: ownEgress(), signal });
  if (!doors.ok) return refused(doors.error);

  if (wantsNdjson(request)) return ndjsonResponse(asEvents(doors.value), { signal });
  return Response.json(
    { endpoints: await Array.fromAsync(doors.value) },
    { headers: { "cache-control": "no-store" } },
  );
}

async function* asEvents(doors: AsyncIterable<Alternative>): AsyncGenerator<TestEvent> {
  for await (const door of doors) yield { type: "alternative", ...door };
}
