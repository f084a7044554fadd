import * as z from "zod/mini";
import { refused } from "@/app/api/v1/refused";
import { declined } from "@/app/api/v1/sessions/declined";
import {
  type Caller,
  noSuchSession,
  type SessionRoute,
  surroundings,
  visit,
} from "@/app/api/v1/sessions/visit";
import { ndjsonResponse } from "@/lib/http/ndjson";
import { readJson } from "@/lib/http/read-json";
import { runMailTest } from "@/lib/mail-test/run-mail-test";
import { shareTest, stopTest } from "@/lib/white-glove/share-test";
import { startTestByTeam, startTestInTab } from "@/lib/white-glove/start-test";

const testSchema = z.object({
  /** The version of the session whose settings the page showed. */
  basedOn: z.int().check(z.minimum(0)),
  /** From the customer's tab, for this test alone. Staff have none to send. */
  password: z.optional(z.string().check(z.maxLength(16_384))),
});

/** Runs a test in front of everybody in the session: its events to the one who started it, and into the log. */
export async function POST(request: Request, route: SessionRoute): Promise<Response> {
  const caller = await visit(request, route, { limit: "tests" });
  if (!caller.ok) return caller.error;
  const body = await readJson(request, testSchema);
  if (!body.ok) return body.error;

  const context = await surroundings();
  const started = await start(caller.value, body.value, context);
  if (!started) return noSuchSession();
  if (!started.ok) return declined(started.error);

  const { session, actor } = caller.value;
  const { testId, egress, hidesUsername, ...asked } = started.value;
  const shared = { sessionId: session.id, testId, actor };
  const watch = { storage: context.storage, now: Date.now };
  const { signal } = request;
  const test = await runMailTest(asked, { egress, signal, locale: session.locale });
  if (!test.ok) {
    await stopTest(shared, watch);
    return refused(test.error);
  }
  return ndjsonResponse(shareTest(test.value, { ...shared, hidesUsername }, watch), { signal });
}

function start(
  { session, actor }: Caller,
  { basedOn, password = "" }: z.output<typeof testSchema>,
  context: Awaited<ReturnType<typeof surroundings>>,
) {
  return actor.kind === "customer"
    ? startTestInTab({ sessionId: session.id, password, basedOn }, context)
    : startTestByTeam({ sessionId: session.id, basedOn, actor }, context);
}
