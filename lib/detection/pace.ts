import { setTimeout as waitFor } from "node:timers/promises";

/** Resolves when it is the caller's turn, to `false` if that would take too long; rejects when `signal` aborts before. */
export type Turn = (signal: AbortSignal) => Promise<boolean>;

/**
 * Lets callers through one after another, at most `perSecond` a second. Whoever would have to wait longer than
 * `mostMs` is turned away and takes no place, so that a rush does not keep those who come after it waiting.
 */
export function createPace(
  { perSecond, mostMs }: { perSecond: number; mostMs: number },
  { now = Date.now, wait = waitUnlessAborted }: { now?: () => number; wait?: typeof waitUnlessAborted } = {},
): Turn {
  let nextAtMs = 0;
  return async (signal) => {
    signal.throwIfAborted();
    const waitMs = Math.max(0, nextAtMs - now());
    if (waitMs > mostMs) return false;
    nextAtMs = now() + waitMs + 1000 / perSecond;
    if (waitMs > 0) await wait(waitMs, signal);
    return true;
  };
}

function waitUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  return waitFor(ms, undefined, { signal });
}
