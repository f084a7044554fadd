import "server-only";
import type { ExpiringCache } from "@/lib/detection/expiring-cache";
import type { Fetched } from "@/lib/detection/fetch-document";
import type { Turn } from "@/lib/detection/pace";

/** What the database of mail providers (`autoconfig.thunderbird.net`, or a mirror of it) has under a name. */
export type IspdbAnswer =
  | { readonly status: "ok"; readonly body: Uint8Array }
  | { readonly status: "unknown" | "unreachable" };

export type Ispdb = { lookUp(domain: string, signal: AbortSignal): Promise<IspdbAnswer> };

type Kept = { body: Uint8Array; etag: string | null; freshUntilMs: number } | "unknown";

const foundForMs = 24 * 3_600_000;
const unknownForMs = 10 * 60_000;
/** A stale document is kept so long, to be asked for again by its ETag. */
const staleForMs = 30 * foundForMs;

/** Asks for a domain, never for an address; keeps what it learnt for a day and renews it by its ETag. */
export function createIspdb({
  base,
  fetch,
  turn,
  cache,
  now = Date.now,
}: {
  /** Ends where the domain begins. */
  base: string;
  fetch: (url: string, options: { etag: string | null; signal: AbortSignal }) => Promise<Fetched>;
  /** Waits until this service may ask again; in a rush it may not. */
  turn: Turn;
  cache: ExpiringCache<Kept>;
  now?: () => number;
}): Ispdb {
  return {
    async lookUp(domain, signal) {
      const kept = cache.get(domain);
      if (kept === "unknown") return { status: "unknown" };
      if (kept && kept.freshUntilMs > now()) return { status: "ok", body: kept.body };

      const mayAsk = await turn(signal);
      const fetched = mayAsk
        ? await fetch(`${base}${domain}`, { etag: kept?.etag ?? null, signal })
        : ({ status: "unreachable" } as const);
      if (fetched.status === "ok") return keep(domain, fetched);
      if (fetched.status === "refused" && fetched.code === 304 && kept) return keep(domain, kept);
      if (fetched.status === "refused" && fetched.code === 404) {
        cache.set(domain, "unknown", unknownForMs);
        return { status: "unknown" };
      }
      return kept ? { status: "ok", body: kept.body } : { status: "unreachable" };
    },
  };

  function keep(domain: string, { body, etag }: { body: Uint8Array; etag: string | null }): IspdbAnswer {
    cache.set(domain, { body, etag, freshUntilMs: now() + foundForMs }, staleForMs);
    return { status: "ok", body };
  }
}
