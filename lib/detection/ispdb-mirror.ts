import "server-only";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import type { ConnectionSlots } from "@/lib/detection/connection-slots";
import type { Fetched } from "@/lib/detection/fetch-document";
import { getOnce } from "@/lib/detection/get-once";
import type { Resolver } from "@/lib/dns/resolver";

/**
 * Asks the database that the operator has chosen. Unlike every host that a domain names, it is trusted to be
 * where it is: it may be a mirror inside, at any port, without TLS. Redirects are not followed.
 */
export async function fetchFromMirror(
  url: string,
  context: {
    resolver: Pick<Resolver, "a" | "aaaa">;
    slots: ConnectionSlots;
    etag: string | null;
    signal: AbortSignal;
    timeoutMs: number;
    userAgent: string;
  },
): Promise<Fetched> {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(context.timeoutMs)]);
  const lookup = lookupBy(context.resolver, signal);
  try {
    const answer = await context.slots.run(() => {
      const dispatcher = new Agent({ connect: { lookup, timeout: context.timeoutMs } });
      const { userAgent, etag } = context;
      return getOnce(new URL(url), { dispatcher, signal, userAgent, etag });
    }, signal);
    if (answer.status === "ok") return { ...answer, leftDomain: false };
    return answer.status === "refused" ? answer : { status: "unreachable" };
  } catch {
    context.signal.throwIfAborted();
    return { status: "unreachable" }; // refused, silent, too large: the same for us
  }
}

/** Looks the mirror's name up with the servers that everything else is looked up with. */
function lookupBy({ a, aaaa }: Pick<Resolver, "a" | "aaaa">, signal: AbortSignal): LookupFunction {
  return (host, _, done) => {
    Promise.all([a(host, { signal }), aaaa(host, { signal })]).then(
      (answers) => {
        const addresses = answers.flatMap((answer, index) =>
          answer.status === "ok"
            ? answer.records.map((address) => ({ address, family: index === 0 ? 4 : 6 }))
            : [],
        );
        if (addresses.length > 0) done(null, addresses);
        else done(Object.assign(new Error(`no address for ${host}`), { code: "ENOTFOUND" }), []);
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), []),
    );
  };
}
