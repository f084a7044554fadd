import "server-only";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Config } from "@/lib/config/config";
import { hourlyLimits, type LimitName, limits } from "@/lib/http/limits";
import { problem } from "@/lib/http/problem";

const windowSeconds = 60;
const programFactor = 10;

/** Route handlers are bundled apart from each other; the counters must be one. */
const shared: typeof globalThis & { portwiseLimiters?: Map<string, RateLimiterMemory> } = globalThis;

/** `key` is a client's address, or the name of a program's token. */
export type Caller = { readonly key: string; readonly isProgram: boolean };

/** Counts one call of a caller. @returns the refusal once the limit is reached, else `null`. */
export async function takeFromLimit(
  limit: LimitName,
  { key, isProgram }: Caller,
  { limits: areOn }: Pick<Config, "limits">,
): Promise<Response | null> {
  if (!areOn) return null;
  try {
    const factor = isProgram ? programFactor : 1;
    await limiterOf(limit, limits[limit] * factor, windowSeconds).consume(key);
    const hourly = hourlyLimits[limit];
    if (hourly) await limiterOf(limit, hourly * factor, 3600).consume(key);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return tooManyRequests(refusal.msBeforeNext);
    throw refusal;
  }
}

function limiterOf(limit: LimitName, points: number, seconds: number): RateLimiterMemory {
  shared.portwiseLimiters ??= new Map();
  const name = `${limit}:${points}/${seconds}`;
  const limiter =
    shared.portwiseLimiters.get(name) ??
    new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  shared.portwiseLimiters.set(name, limiter);
  return limiter;
}

function tooManyRequests(waitMs: number): Response {
  const seconds = Math.ceil(waitMs / 1000);
  return problem(
    {
      status: 429,
      code: "too-many-requests",
      title: "Too many requests in a short time",
      detail: `Try again in ${seconds} seconds.`,
    },
    { "retry-after": String(seconds) },
  );
}
