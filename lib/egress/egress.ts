import "server-only";
import type { Socket } from "node:net";
import type { Resolver } from "@/lib/dns/resolver";
import { type Address, parseAddress } from "@/lib/egress/address";
import { dialFirst } from "@/lib/egress/dial";
import { ehloNameOf, type OwnNames } from "@/lib/egress/ehlo-name";
import type { LocalHost, LocalHosts } from "@/lib/egress/local-hosts";
import { isPublic, isWithin, networksOf } from "@/lib/egress/network";
import type { NoAddress, Refusal } from "@/lib/egress/refusal";
import { resolveHost } from "@/lib/egress/resolve-host";
import { err, ok, type Result } from "@/lib/result";
import { isOpenEverywhere, meantMailPort } from "@/lib/smtp/ports";

/** Kept in this file, so that nothing else can make a judged host. */
const judged = Symbol("judged");

/** A host whose every address may be dialled at this port. */
export type JudgedHost = {
  readonly [judged]: true;
  /** As asked for, without brackets or a final dot: the name that a certificate has to carry. */
  readonly host: string;
  readonly port: number;
  readonly addresses: readonly Address[];
  readonly local: LocalHost | null;
};

type Options = { signal?: AbortSignal | undefined };

export type Egress = {
  /** Looks the host up, once, and judges every address. Whoever dials the answer dials what was judged. */
  judge(
    target: { host: string; port: number; purpose?: Purpose },
    options?: Options,
  ): Promise<Result<JudgedHost, Refusal | NoAddress>>;
  /** The same host at another port, without another look-up. */
  atPort(host: JudgedHost, port: number): Result<JudgedHost, Refusal>;
  /**
   * Connects to the first address that answers.
   *
   * @throws {DialError} if none does
   */
  dial(host: JudgedHost, options: Options & { timeoutMs: number }): Promise<Socket>;
  /** How Portwise introduces itself on a connection from this address of the machine (RFC 5321 §4.1.4). */
  ehloName(localAddress: string | undefined): string;
};

/** Mail goes to mail ports; what is fetched about mail (autoconfig) comes from 443. */
export type Purpose = "mail" | "https";

/**
 * Decides where this server may connect.
 *
 * - Only global unicast addresses, at ports that fit the purpose. A host with several addresses is refused if a
 *   single one of them is not allowed: mixed answers are what DNS rebinding looks like, and no mail service has them.
 * - `allowNetworks` (an intranet's relay) may be reached at any port.
 * - `localHosts` never touch DNS or the network.
 */
export function createEgress({
  resolver,
  allowNetworks = [],
  localHosts = () => null,
  catalogPorts = () => [],
  ownNames = {},
}: {
  resolver: Resolver;
  /** CIDRs. @throws if one is malformed */
  allowNetworks?: readonly string[];
  localHosts?: LocalHosts;
  /** Further ports at which the catalogue knows that this host takes mail, such as 80 or 443. */
  catalogPorts?: (host: string) => readonly number[];
  /** See `ehloNameOf`. */
  ownNames?: OwnNames;
}): Egress {
  const allowed = networksOf(allowNetworks);

  function portRefusal(host: string, port: number, purpose: Purpose): Refusal | null {
    const isAllowed =
      purpose === "https" ? port === 443 : isOpenEverywhere(port) || catalogPorts(host).includes(port);
    if (isAllowed) return null;
    return { code: "port-not-allowed", port, suggestion: purpose === "mail" ? meantMailPort(port) : null };
  }

  /** Every address has to be in an allowed network, or public and at a fitting port. */
  function judgeAddresses(
    host: Omit<JudgedHost, typeof judged>,
    purpose: Purpose,
  ): Result<JudgedHost, Refusal> {
    const strangers = host.addresses.filter((address) => !isWithin(address, allowed));
    if (strangers.some((address) => !isPublic(address))) return err({ code: "address-not-allowed" });
    const refusal = strangers.length > 0 ? portRefusal(host.host, host.port, purpose) : null;
    return refusal ? err(refusal) : ok({ ...host, [judged]: true });
  }

  return {
    async judge({ host: asked, port, purpose = "mail" }, { signal } = {}) {
      const host = asked
        .toLowerCase()
        .replace(/^\[(.*)\]$/, "$1")
        .replace(/\.$/, "");
      const local = localHosts(host);
      if (local) return ok({ host, port, addresses: [loopback], local, [judged]: true });

      const refusal = portRefusal(host, port, purpose);
      if (refusal && allowNetworks.length === 0) return err(refusal);

      const addresses = await resolveHost(host, { resolver, signal });
      if (!addresses.ok) return addresses;
      const literal = parseAddress(host);
      const name = typeof literal === "object" ? literal.address : host;
      return judgeAddresses({ host: name, port, addresses: addresses.value, local: null }, purpose);
    },

    atPort(host, port) {
      if (host.local) return ok({ ...host, port });
      return judgeAddresses({ ...host, port }, "mail");
    },

    dial({ addresses, port, local }, options) {
      return dialFirst(addresses, { port: local ? local.portFor(port) : port, ...options });
    },

    ehloName: (localAddress) => ehloNameOf(localAddress, ownNames),
  };
}

const loopback: Address = { address: "127.0.0.1", family: 4 };
