import { ok } from "@/lib/result";
import type { Storage } from "@/lib/storage/storage";
import type { LiveTestEvent, TestEvent } from "@/lib/transcript/event";
import type { Actor } from "@/lib/white-glove/actor";
import type { SessionChange } from "@/lib/white-glove/change";
import { changeSession } from "@/lib/white-glove/store";

/** Events are shared in handfuls: a commit for each would slow the test that they tell of. */
const handfulMs = 150;

type SharedTest = { readonly sessionId: string; readonly testId: string; readonly actor: Actor };
type Context = { storage: Storage; now: () => number };

/**
 * Passes on the events of a running test and writes them into the session, so that everybody in it watches. They were
 * redacted where they were made.
 *
 * @param hidesUsername where the provider takes one secret as user name and password: then neither is shared
 */
export async function* shareTest(
  events: AsyncIterable<TestEvent>,
  { hidesUsername, ...test }: SharedTest & { hidesUsername: boolean },
  context: Context,
): AsyncGenerator<TestEvent, void, void> {
  let handful: LiveTestEvent[] = [];
  const { testId } = test;
  const { now } = context;
  let sharedAtMs = now();
  let hasReport = false;

  async function shareHandful(): Promise<void> {
    if (handful.length > 0) await write({ type: "test-progressed", testId, events: handful }, test, context);
    handful = [];
    sharedAtMs = now();
  }

  try {
    for await (const event of events) {
      if (event.type === "report") {
        const report = hidesUsername ? withoutUsername(event.report) : event.report;
        await shareHandful();
        await write({ type: "test-finished", testId, report }, test, context);
        hasReport = true;
        yield { type: "report", report };
        continue;
      }
      handful.push(event);
      if (now() - sharedAtMs >= handfulMs) await shareHandful();
      yield event;
    }
  } finally {
    if (!hasReport) await stopTest(test, context);
  }
}

/** Says that a test ended without a report. */
export async function stopTest(test: SharedTest, context: Context): Promise<void> {
  await write({ type: "test-stopped", testId: test.testId }, test, context);
}

async function write(
  change: SessionChange,
  { sessionId, actor }: SharedTest,
  { storage, now }: Context,
): Promise<void> {
  await changeSession<never>(sessionId, () => ok([change]), { actor, now: now() }, { storage });
}

type Report = Extract<TestEvent, { type: "report" }>["report"];

function withoutUsername(report: Report): Report {
  const { auth } = report.settings;
  return auth.method === "none"
    ? report
    : { ...report, settings: { ...report.settings, auth: { ...auth, username: "•••" } } };
}
