import { setTimeout as wait } from "node:timers/promises";

/**
 * Lets callers through one after another, at most `perSecond` a second.
 *
 * @returns a function that resolves when it is the caller's turn, and rejects when `signal` aborts before
 */
export function createPace(
  perSecond: number,
  { now = Date.now }: { now?: () => number } = {},
): (signal: AbortSignal) => Promise<void> {
  let nextAtMs = 0;
  return async (signal) => {
    signal.throwIfAborted();
    const turnMs = Math.max(now(), nextAtMs);
    nextAtMs = turnMs + 1000 / perSecond;
    if (turnMs > now()) await wait(turnMs - now(), undefined, { signal });
  };
}
