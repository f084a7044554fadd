import { parseAddress } from "@/lib/egress/address";
import { isPublic } from "@/lib/egress/network";

/** What is known about this machine's place on the internet. */
export type OwnNames = {
  /** As the operator has set it: a host name or an address literal. */
  configured?: string | null;
  /** The host under which people open this installation. */
  publicHost?: string;
};

/**
 * The name for EHLO (RFC 5321 §4.1.4): the operator's; else the address that the server sees, as a literal; else, behind
 * NAT where that address is private and servers refuse it, the public host of this installation.
 */
export function ehloNameOf(
  localAddress: string | undefined,
  { configured = null, publicHost = "" }: OwnNames,
): string {
  if (configured) return configured;
  const parsed = parseAddress(localAddress ?? "");
  const local = typeof parsed === "object" ? parsed.address : "127.0.0.1";
  return publicName(local) ?? publicName(publicHost) ?? literalOf(local);
}

/** A public address as a literal, or a name that DNS may know; `null` for what only this network understands. */
function publicName(host: string): string | null {
  const address = parseAddress(host);
  if (typeof address === "object") return isPublic(address) ? literalOf(address.address) : null;
  const isName = address === "not-an-address" && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host);
  return isName && !privateSuffix.test(host) ? host.toLowerCase() : null;
}

/** RFC 6761, RFC 6762, RFC 8375 and RFC 9476 §6, and what people call their networks at home. */
const privateSuffix =
  /\.(?:localhost|local|test|invalid|example|internal|home\.arpa|lan|home|corp|intranet)$/i;

function literalOf(address: string): string {
  return address.includes(":") ? `[IPv6:${address}]` : `[${address}]`;
}
