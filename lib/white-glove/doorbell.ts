import { setTimeout as pause } from "node:timers/promises";

export type Doorbell = {
  ring: () => void;
  rungWithin: (ms: number) => Promise<"rung" | "quiet">;
};

/** Remembers that it was rung while nobody listened. */
export function doorbell(): Doorbell {
  let rung = Promise.withResolvers<"rung">();
  return {
    ring: () => rung.resolve("rung"),
    async rungWithin(ms) {
      const waiting = new AbortController();
      const quiet = pause(ms, "quiet" as const, { signal: waiting.signal }).catch(() => "quiet" as const);
      const answer = await Promise.race([rung.promise, quiet]);
      waiting.abort();
      if (answer === "rung") rung = Promise.withResolvers<"rung">();
      return answer;
    },
  };
}
