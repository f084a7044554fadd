import "server-only";
import type { MailAddress } from "@/lib/detection/address";
import { askProvider } from "@/lib/detection/autoconfig-source";
import type { Budgets } from "@/lib/detection/budgets";
import type { ConnectionSlots } from "@/lib/detection/connection-slots";
import { readEvidence } from "@/lib/detection/evidence-source";
import type { Outcome } from "@/lib/detection/finding";
import type { Ispdb } from "@/lib/detection/ispdb";
import { askIspdb } from "@/lib/detection/ispdb-source";
import { lookUpMailExchange, type MailExchange } from "@/lib/detection/mail-exchange";
import { askMxDomain } from "@/lib/detection/mx-domain-source";
import { readMxTable } from "@/lib/detection/mx-table-source";
import { occasionOf } from "@/lib/detection/occasion";
import { type Runner, race, type Settled } from "@/lib/detection/race";
import { isSameRegistrant } from "@/lib/detection/registrable-domain";
import { askSrv } from "@/lib/detection/srv-source";
import type { Resolver } from "@/lib/dns/resolver";
import type { Egress } from "@/lib/egress/egress";
import { mailRouteOfMx } from "@/lib/providers/mail-routing";

/** Everything that the network said about a domain in time. */
export type Gathering = {
  exchange: MailExchange;
  /** By rank, the most believed first; what did not settle in time is missing. */
  settled: readonly Settled[];
  /** Whether a source was cut off before it had answered. */
  isCutShort: boolean;
};

export type Network = {
  resolver: Resolver;
  egress: Egress;
  ispdb: Ispdb;
  slots: ConnectionSlots;
  /** Whether autoconfig servers and ISPDB may be asked. */
  http: boolean;
  userAgent: string;
  budgets: Budgets;
};

/** Asks ranks 1 to 7 at once. A domain that does not exist ends it all. */
export async function gather(
  address: MailAddress,
  network: Network,
  signal: AbortSignal,
): Promise<Gathering> {
  const { resolver, budgets } = network;
  const noSuchDomain = new AbortController();
  const end = AbortSignal.any([signal, noSuchDomain.signal]);
  let exchange: MailExchange = { status: "unknown" };

  const { domain } = address;
  const exchangeSoon = lookUpMailExchange(domain, { resolver, signal: end }).then((answer) => {
    exchange = answer;
    if (answer.status === "no-such-domain") noSuchDomain.abort();
    return answer;
  });
  exchangeSoon.catch(() => {}); // it only rejects when everything has ended; the runners say so

  const runners = [
    ...httpRunners(address, network, exchangeSoon),
    ...dnsRunners(domain, network, exchangeSoon),
  ];
  const sorted = runners.toSorted((a, b) => a.rank - b.rank);
  try {
    const settled = await race(sorted, { ...budgets, signal: end });
    return { exchange, settled, isCutShort: settled.length < sorted.length };
  } catch (error) {
    signal.throwIfAborted();
    if (!noSuchDomain.signal.aborted) throw error;
    return { exchange, settled: [], isCutShort: false };
  }
}

function dnsRunners(
  domain: string,
  { resolver }: Network,
  exchangeSoon: Promise<MailExchange>,
): readonly Runner[] {
  return [
    { rank: 4, run: async () => readMxTable(await exchangeSoon, domain) },
    { rank: 5, run: (signal) => askSrv(domain, { resolver, signal }) },
    {
      rank: 7,
      run: async (signal) => {
        const occasion = occasionOf(await exchangeSoon, domain);
        return occasion ? readEvidence(domain, occasion, { resolver, signal }) : nothing;
      },
    },
  ];
}

function httpRunners(
  address: MailAddress,
  network: Network,
  exchangeSoon: Promise<MailExchange>,
): readonly Runner[] {
  if (!network.http) return [];
  const { ispdb } = network;
  const context = (signal: AbortSignal) => ({
    ...network,
    signal,
    timeoutMs: network.budgets.requestMs,
    connectTimeoutMs: network.budgets.connectMs,
  });
  return [
    { rank: 1, run: (signal) => askProvider("autoconfig", address, context(signal)) },
    { rank: 2, run: (signal) => askProvider("well-known", address, context(signal)) },
    { rank: 3, run: (signal) => askIspdb(address.domain, address, { ispdb, source: "ispdb", signal }) },
    {
      rank: 6,
      run: async (signal) => {
        const exchange = await exchangeSoon;
        return isWorthAsking(exchange, address.domain)
          ? askMxDomain(exchange.host, address, context(signal))
          : nothing;
      },
    },
  ];
}

const nothing: Outcome = { status: "nothing" };

/** Whether whoever receives the mail may know more than the domain itself and our tables do. */
function isWorthAsking(
  exchange: MailExchange,
  domain: string,
): exchange is Extract<MailExchange, { status: "mx" }> {
  return (
    exchange.status === "mx" &&
    !isSameRegistrant(exchange.host, domain) &&
    mailRouteOfMx(exchange.host) === null &&
    readMxTable(exchange, domain).status === "nothing"
  );
}
