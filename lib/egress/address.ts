import { isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";

export type Address = { readonly address: string; readonly family: 4 | 6 };

/**
 * Reads a host as an address, in every notation that a system's own resolver would take: decimal, octal and
 * hexadecimal numbers, fewer than four parts, brackets, IPv4 inside IPv6.
 *
 * @returns the address in its usual notation; `"not-an-address"` for a name; `"invalid"` for a host whose last
 *   label is a number although it is no address: it cannot be a name either (WHATWG URL §3.5).
 */
export function parseAddress(host: string): Address | "not-an-address" | "invalid" {
  const text = host.replace(/^\[(.*)\]$/, "$1");
  if (text.includes(":")) return isIPv6(text) ? parseIpv6(text) : "invalid";
  if (ipaddr.IPv4.isValid(text)) return { address: ipaddr.IPv4.parse(text).toString(), family: 4 };
  return /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/i.test(text) ? "invalid" : "not-an-address";
}

/** IPv4 is taken out of IPv6 where both mean the very same connection (`::ffff:0:0/96`). */
function parseIpv6(text: string): Address {
  // The zone stays: it says on which link. ipaddr.js takes `::1.2.3.4` for a mapped address, so hex goes in.
  const [bare = "", ...zone] = text.split("%");
  const hex = new URL(`http://[${bare}]/`).hostname.slice(1, -1);
  const parsed = ipaddr.IPv6.parse(hex);
  if (parsed.isIPv4MappedAddress()) return { address: parsed.toIPv4Address().toString(), family: 4 };
  return { address: [hex, ...zone].join("%"), family: 6 };
}
