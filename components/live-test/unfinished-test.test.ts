import { expect, it } from "vitest";
import { withProgress } from "@/components/live-test/unfinished-test";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

const running = { id: "t1", endpoint: { port: 587, security: "starttls" } } as const;
const started = {
  type: "started",
  id: "t1",
  startedAt: "2026-11-28T07:00:00.000Z",
  timeoutMs: 20_000,
} as const;

it("counts a test as unfinished from its start until its report, with the station that it reached", () => {
  const begun = withProgress([], started, running);
  expect(begun).toEqual([{ ...running, startedAt: started.startedAt, station: null }]);

  const connecting = withProgress(begun, { type: "stage-started", stage: "connect", atMs: 3 }, running);
  expect(connecting).toMatchObject([{ id: "t1", station: "connection" }]);
  // QUIT has no station: the message is where it was.
  const leaving = withProgress(connecting, { type: "stage-started", stage: "quit", atMs: 9 }, running);
  expect(leaving).toEqual(connecting);

  expect(withProgress(leaving, { type: "report", report: { ...blockedReport, id: "t1" } }, running)).toEqual(
    [],
  );
});

it("leaves the tests of an earlier visit alone", () => {
  const earlier = {
    id: "t0",
    startedAt: "2026-11-28T06:00:00.000Z",
    endpoint: running.endpoint,
    station: "greeting",
  } as const;
  const tests = withProgress([earlier], { type: "stage-started", stage: "connect", atMs: 3 }, running);
  expect(tests).toEqual([earlier]);
});
