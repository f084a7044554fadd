import "server-only";
import type { Resolver as NodeResolver } from "node:dns/promises";
import { answerOfError, type DnsAnswer } from "@/lib/dns/answer";
import { askBeside } from "@/lib/dns/ask-beside";
import { lookUpOnSystem } from "@/lib/dns/system-look-up";

export type MxRecord = { readonly preference: number; readonly exchange: string };
export type SrvRecord = {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly target: string;
};

/** Asks for one type of record; rejects only when `signal` aborts. */
export type LookUp<Record> = (
  name: string,
  options?: { signal?: AbortSignal | undefined },
) => Promise<DnsAnswer<Record>>;

/** The one port to DNS. Names go without a final dot and come back lower-case, without one. */
export type Resolver = {
  a: LookUp<string>;
  aaaa: LookUp<string>;
  mx: LookUp<MxRecord>;
  /** The strings of each record are joined, as SPF, DKIM and DMARC want them (RFC 7208 §3.3). */
  txt: LookUp<string>;
  srv: LookUp<SrvRecord>;
  cname: LookUp<string>;
  ns: LookUp<string>;
  /** Takes an IP address. */
  ptr: LookUp<string>;
};

export type ResolverOptions = {
  /** `ip` or `ip:port`; the system's when empty or missing. */
  servers?: readonly string[] | undefined;
  /** How long one question may take, over all servers and tries. */
  timeoutMs?: number | undefined;
};

/**
 * A resolver that keeps nothing between questions.
 *
 * With the system's servers, `a` and `aaaa` also know what only the machine knows (its hosts file), as every
 * other program on it does.
 */
export function createResolver({ servers = [], timeoutMs = 4_000 }: ResolverOptions = {}): Resolver {
  async function ask<Raw, Record>(
    query: (resolver: NodeResolver) => Promise<readonly Raw[]>,
    read: (raw: Raw) => Record,
    signal: AbortSignal | undefined,
  ): Promise<DnsAnswer<Record>> {
    signal?.throwIfAborted();
    try {
      return answerOf(await askBeside(query, { servers, timeoutMs, signal }), read);
    } catch (error) {
      signal?.throwIfAborted();
      return answerOfError(error);
    }
  }

  async function addresses(
    family: 4 | 6,
    name: string,
    signal: AbortSignal | undefined,
  ): Promise<DnsAnswer<string>> {
    const answer = await ask(
      (resolver) =>
        family === 4 ? resolver.resolve4(name, { ttl: true }) : resolver.resolve6(name, { ttl: true }),
      (raw) => raw,
      signal,
    );
    if (answer.status !== "ok") {
      return servers.length > 0 ? answer : lookUpOnSystem(name, { family, otherwise: answer });
    }
    const ttlSeconds = Math.min(...answer.records.map(({ ttl }) => ttl));
    return { status: "ok", records: answer.records.map(({ address }) => address), ttlSeconds };
  }

  return {
    a: (name, { signal } = {}) => addresses(4, name, signal),
    aaaa: (name, { signal } = {}) => addresses(6, name, signal),
    mx: (name, { signal } = {}) =>
      ask(
        (resolver) => resolver.resolveMx(name),
        ({ priority, exchange }) => ({ preference: priority, exchange: hostName(exchange) }),
        signal,
      ),
    txt: (name, { signal } = {}) =>
      ask(
        (resolver) => resolver.resolveTxt(name),
        (strings) => strings.join(""),
        signal,
      ),
    srv: (name, { signal } = {}) =>
      ask(
        (resolver) => resolver.resolveSrv(name),
        ({ priority, weight, port, name: target }) => ({ priority, weight, port, target: hostName(target) }),
        signal,
      ),
    cname: (name, { signal } = {}) => ask((resolver) => resolver.resolveCname(name), hostName, signal),
    ns: (name, { signal } = {}) => ask((resolver) => resolver.resolveNs(name), hostName, signal),
    ptr: (address, { signal } = {}) => ask((resolver) => resolver.reverse(address), hostName, signal),
  };
}

function answerOf<Raw, Record>(raw: readonly Raw[], read: (raw: Raw) => Record): DnsAnswer<Record> {
  return raw.length > 0 ? { status: "ok", records: raw.map(read) } : { status: "nodata" };
}

function hostName(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
