import type { Outcome } from "@/lib/detection/finding";

/** One source: a lower rank is believed more. It must settle or abort with `signal`. */
export type Runner = { readonly rank: number; readonly run: (signal: AbortSignal) => Promise<Outcome> };

export type Settled = { readonly rank: number; readonly outcome: Outcome };

type Options = {
  /** Ends everything at once, whatever has been found. */
  signal: AbortSignal;
  /** How long others are waited for once one has succeeded. */
  graceMs: number;
  /** After this, the best so far. */
  deadlineMs: number;
};

/**
 * Runs all sources at once and waits no longer than it has to.
 *
 * A success is used when every source that is believed more has failed or had `graceMs` more; sources that are
 * believed less get `graceMs` after the first success, so that a disagreement shows. What is still running then
 * is aborted, which closes its sockets.
 *
 * @returns the sources that settled in time, by rank
 */
export async function race(runners: readonly Runner[], options: Options): Promise<readonly Settled[]> {
  const { signal, graceMs, deadlineMs } = options;
  signal.throwIfAborted();
  const settled = new Map<Runner, Outcome>();
  const foundAtMs = new Map<Runner, number>();
  const stop = new AbortController();
  const finished = Promise.withResolvers<void>();
  const end = () => finished.resolve();
  const timers = [setTimeout(end, deadlineMs)];
  signal.addEventListener("abort", end, { once: true });

  function isDecided(): boolean {
    if (settled.size === runners.length) return true;
    const best = runners.find((runner) => settled.get(runner)?.status === "found");
    if (!best) return false;
    const nowMs = performance.now();
    const isOver = (atMs: number | undefined) => nowMs - (atMs ?? nowMs) >= graceMs;
    const firstMs = Math.min(...foundAtMs.values());
    return runners.every(
      (runner) => settled.has(runner) || isOver(runner.rank < best.rank ? foundAtMs.get(best) : firstMs),
    );
  }

  for (const runner of runners) {
    runner.run(AbortSignal.any([signal, stop.signal])).then(
      (outcome) => {
        if (outcome.status === "found") {
          foundAtMs.set(runner, performance.now());
          timers.push(setTimeout(check, graceMs + 1));
        }
        settled.set(runner, outcome);
        check();
      },
      (error: unknown) => {
        if (stop.signal.aborted || signal.aborted) return;
        finished.reject(error); // a source tells its failures as outcomes, so this is a bug
      },
    );
  }

  function check(): void {
    if (isDecided()) end();
  }

  try {
    if (runners.length > 0) await finished.promise;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    signal.removeEventListener("abort", end);
    stop.abort();
  }
  signal.throwIfAborted();
  return runners.flatMap((runner) => {
    const outcome = settled.get(runner);
    return outcome ? [{ rank: runner.rank, outcome }] : [];
  });
}
