import { ok } from "@/lib/result";
import type { Storage } from "@/lib/storage/storage";
import type { LiveTestEvent, TestEvent } from "@/lib/transcript/event";
import type { Actor } from "@/lib/white-glove/actor";
import type { SessionChange } from "@/lib/white-glove/change";
import { changeSession } from "@/lib/white-glove/store";

/** Events are shared in handfuls: a commit for each would slow the test that they tell of. */
const handfulMs = 150;

/**
 * Passes on the events of a running test and writes them into the session, so that everybody in it watches. They were
 * redacted where they were made.
 *
 * @param hidesUsername where the provider takes one secret as user name and password: then neither is shared
 */
export async function* shareTest(
  events: AsyncIterable<TestEvent>,
  {
    sessionId,
    testId,
    actor,
    hidesUsername,
  }: {
    sessionId: string;
    testId: string;
    actor: Actor;
    hidesUsername: boolean;
  },
  { storage, now }: { storage: Storage; now: () => number },
): AsyncGenerator<TestEvent, void, void> {
  let handful: LiveTestEvent[] = [];
  let sharedAtMs = now();
  let hasReport = false;

  async function write(...changes: readonly SessionChange[]): Promise<void> {
    await changeSession<never>(sessionId, () => ok(changes), { actor, now: now() }, { storage });
  }
  async function shareHandful(): Promise<void> {
    if (handful.length > 0) await write({ type: "test-progressed", testId, events: handful });
    handful = [];
    sharedAtMs = now();
  }

  try {
    for await (const event of events) {
      if (event.type === "report") {
        const report = hidesUsername ? withoutUsername(event.report) : event.report;
        await shareHandful();
        await write({ type: "test-finished", testId, report });
        hasReport = true;
        yield { type: "report", report };
        continue;
      }
      handful.push(event);
      if (now() - sharedAtMs >= handfulMs) await shareHandful();
      yield event;
    }
  } finally {
    if (!hasReport) await write({ type: "test-stopped", testId });
  }
}

type Report = Extract<TestEvent, { type: "report" }>["report"];

function withoutUsername(report: Report): Report {
  const { auth } = report.settings;
  return auth.method === "none"
    ? report
    : { ...report, settings: { ...report.settings, auth: { ...auth, username: "•••" } } };
}
