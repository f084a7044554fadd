import { expect, it } from "vitest";
import { createPace } from "@/lib/detection/pace";

const never = new AbortController().signal;

/** A pace of two a second, on a clock that only the test moves; `waits` is what it was asked to wait. */
function setUp() {
  const clock = { nowMs: 0 };
  const waits: number[] = [];
  const turn = createPace(
    { perSecond: 2, mostMs: 1_500 },
    { now: () => clock.nowMs, wait: async (ms) => void waits.push(ms) },
  );
  return { clock, waits, turn };
}

it("lets two a second through, in the order in which they came, and turns the rest away", async () => {
  const { turn, waits } = setUp();
  const turns = await Promise.all(Array.from({ length: 6 }, () => turn(never)));
  expect(turns).toEqual([true, true, true, true, false, false]);
  expect(waits).toEqual([500, 1_000, 1_500]);
});

it("is free again when the rush is over: those turned away took no place", async () => {
  const { turn, waits, clock } = setUp();
  await Promise.all(Array.from({ length: 100 }, () => turn(never)));
  clock.nowMs = 2_000;
  expect(await turn(never)).toBe(true);
  expect(waits).toHaveLength(3);
});

it("does not keep whoever gives up", async () => {
  const turn = createPace({ perSecond: 1, mostMs: 5_000 });
  const abort = new AbortController();
  await turn(never);
  const waiting = turn(abort.signal);
  abort.abort(new Error("gone"));
  await expect(waiting).rejects.toThrow();
  await expect(turn(abort.signal)).rejects.toThrow("gone");
});
