import { type StationId, stationOf } from "@/components/live-test/station";
import { assertNever } from "@/lib/assert-never";
import type { Endpoint } from "@/lib/smtp/endpoint";
import type { TestEvent } from "@/lib/transcript/event";

/** What is known of a test whose report never came. Whether its message was sent is not. */
export type UnfinishedTest = {
  id: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  endpoint: Endpoint;
  /** The last station that it reached; `null` before the first. */
  station: StationId | null;
};

/**
 * The unfinished tests after one more event of a running one, which counts as unfinished until its report is
 * there. Returns the same list where nothing changes.
 */
export function withProgress(
  tests: readonly UnfinishedTest[],
  event: TestEvent,
  running: { id: string | null; endpoint: Endpoint },
): readonly UnfinishedTest[] {
  switch (event.type) {
    case "started":
      return [
        ...tests,
        { id: event.id, startedAt: event.startedAt, endpoint: running.endpoint, station: null },
      ];
    case "stage-started":
      return tests.map((test) =>
        test.id === running.id ? { ...test, station: stationOf[event.stage] ?? test.station } : test,
      );
    case "report":
      return tests.filter(({ id }) => id !== event.report.id);
    case "stage":
    case "line":
    case "exploring":
    case "alternative":
      return tests;
    default:
      return assertNever(event);
  }
}
