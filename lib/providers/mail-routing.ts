import { forwarders } from "@/lib/providers/forwarders";
import { gateways } from "@/lib/providers/gateways";
import { isMadeFrom } from "@/lib/providers/host-template";
import { relayAddressDomains } from "@/lib/providers/relay-address-domains";
import { suffixesOf } from "@/lib/providers/suffixes";

/**
 * A service that stands in front of a domain's mail and is not where mail is sent from.
 *
 * - `forwarder`: passes mail on; has no mailboxes of its own
 * - `gateway`: filters mail and passes it on to the real mailbox service; says nothing about that
 * - `ambiguous`: the same MX serves mailboxes, bare receiving and resellers; `candidates` says which
 */
export type MailRoute = {
  readonly kind: "forwarder" | "gateway" | "ambiguous";
  readonly name: string;
  /** MX suffixes, matched at a label boundary; lower case. */
  readonly mx: readonly string[];
  /** Catalogue ids of what can stand behind it or is sold beside it. */
  readonly candidates: readonly string[];
};

/** WorkMail, receiving through SES, or a service built on it: the name alone does not tell. */
const amazonInbound = "inbound-smtp.<region>.amazonaws.com";
const amazon: MailRoute = {
  kind: "ambiguous",
  name: "Amazon",
  mx: [],
  candidates: ["amazon-workmail", "amazon-ses"],
};

export const mailRoutes: readonly MailRoute[] = [...forwarders, ...gateways, amazon];

const byMx = new Map(mailRoutes.flatMap((route) => route.mx.map((suffix) => [suffix, route] as const)));

/** The forwarder or gateway that this MX host belongs to. */
export function mailRouteOfMx(mxHost: string): MailRoute | null {
  const suffixes = suffixesOf(mxHost);
  if (suffixes[0] && isMadeFrom(amazonInbound, suffixes[0])) return amazon;
  return suffixes.map((suffix) => byMx.get(suffix)).find((route) => route !== undefined) ?? null;
}

const relayDomains = new Set(relayAddressDomains);

/** Whether addresses of this domain only forward and can never send, such as `duck.com`. */
export function isRelayAddressDomain(domain: string): boolean {
  // Some services give each person a name below their own, such as `ada.anonaddy.com`.
  return suffixesOf(domain).some((suffix) => relayDomains.has(suffix));
}
