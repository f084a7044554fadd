import { setTimeout as wait } from "node:timers/promises";

/** Fulfils after so many milliseconds, at once if they are none, and when the signal aborts. Holds no process up. */
export async function waited(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await wait(ms, null, { signal, ref: false }).catch(() => {});
}
