import "server-only";
import type { Storage } from "@/lib/storage/storage";
import { sweep } from "@/lib/white-glove/sweep";

const usualEveryMs = 60_000;

/**
 * Sweeps again and again, and keeps no process alive for it. Several instances may do so at once: what one has
 * deleted, the next does not find.
 *
 * @returns what ends it
 */
export function keepSweeping(
  { retentionMs, everyMs = usualEveryMs }: { retentionMs: number; everyMs?: number },
  { storage, now }: { storage: Storage; now: () => number },
): () => void {
  let isSweeping = false;
  const sweepOnce = async () => {
    if (isSweeping) return; // a slow database is not asked twice
    isSweeping = true;
    // A database that is away now may be back the next time.
    await sweep({ retentionMs }, { storage, now: now() }).catch(() => {});
    isSweeping = false;
  };
  const timer = setInterval(() => void sweepOnce(), everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
