import { expect, it } from "vitest";
import type { Finding, Outcome } from "@/lib/detection/finding";
import { type Runner, race } from "@/lib/detection/race";

const never = new AbortController().signal;
const times = { graceMs: 60, deadlineMs: 500 };

const nothing: Outcome = { status: "nothing" };
const found: Outcome = {
  status: "found",
  finding: {
    source: "srv",
    kind: "mailbox",
    provider: null,
    settings: [],
    credentials: {},
    notes: [],
    confidence: 0.9,
    mustConfirm: false,
    isPersonal: false,
  } satisfies Finding,
};

/** A source that settles after so many milliseconds, or never; `aborted` tells which were cut off. */
function setUp() {
  const aborted: number[] = [];
  const source = (rank: number, outcome: Outcome, afterMs: number): Runner => ({
    rank,
    run: (signal) =>
      new Promise((resolve, reject) => {
        const cutOff = () => {
          clearTimeout(timer);
          aborted.push(rank);
          reject(signal.reason);
        };
        signal.addEventListener("abort", cutOff);
        const timer = setTimeout(() => {
          signal.removeEventListener("abort", cutOff);
          resolve(outcome);
        }, afterMs);
      }),
  });
  return { aborted, source };
}
const forever = 60_000;
const ranks = (settled: Awaited<ReturnType<typeof race>>) => settled.map(({ rank }) => rank);

it("waits for a source that is believed more, as long as the grace lasts", async () => {
  const { source } = setUp();
  const runners = [source(1, found, 30), source(4, found, 1)];
  expect(ranks(await race(runners, { ...times, signal: never }))).toEqual([1, 4]);
});

it("waits no longer than the grace, and cuts off whoever has not answered", async () => {
  const { source, aborted } = setUp();
  const settled = await race([source(1, found, forever), source(4, found, 1), source(6, nothing, forever)], {
    ...times,
    deadlineMs: forever,
    signal: never,
  });
  expect(ranks(settled)).toEqual([4]);
  expect(aborted).toEqual([1, 6]);
});

it("is over at once when nobody is left to wait for", async () => {
  const { source } = setUp();
  const settled = await race([source(1, nothing, 1), source(2, nothing, 1)], {
    ...times,
    deadlineMs: forever,
    signal: never,
  });
  expect(ranks(settled)).toEqual([1, 2]);
});

it("gives the grace to those who are believed less, so that a disagreement shows", async () => {
  const { source } = setUp();
  const settled = await race([source(1, found, 1), source(3, found, 20), source(6, found, forever)], {
    ...times,
    signal: never,
  });
  expect(ranks(settled)).toEqual([1, 3]);
});

it("ends at the deadline with the best so far, even if that is nothing", async () => {
  const { source, aborted } = setUp();
  const settled = await race([source(1, found, forever), source(4, nothing, 1)], {
    graceMs: 60,
    deadlineMs: 80,
    signal: never,
  });
  expect(ranks(settled)).toEqual([4]);
  expect(aborted).toEqual([1]);
});

it("cuts everything off when the caller gives up", async () => {
  const { source, aborted } = setUp();
  const abort = new AbortController();
  const racing = race([source(1, found, forever), source(4, nothing, forever)], {
    ...times,
    signal: abort.signal,
  });
  abort.abort(new Error("left the page"));
  await expect(racing).rejects.toThrow("left the page");
  expect(aborted).toEqual([1, 4]);
});

it("lets a bug of a source through", async () => {
  const broken: Runner = { rank: 1, run: () => Promise.reject(new TypeError("x is not a function")) };
  await expect(race([broken], { ...times, signal: never })).rejects.toThrow(TypeError);
});
