import { BlockList, isIPv4 } from "node:net";
import type { Address } from "@/lib/egress/address";

/**
 * Networks that are not the public internet, from the IANA special-purpose address registries (RFC 6890),
 * read in November 2026. An IPv6 address that carries an IPv4 one (6to4, Teredo) is on the list as a whole:
 * it could lead inside, and mail servers have an address of their own.
 */
const specialNetworks = networksOf([
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private use
  "100.64.0.0/10", // carrier-grade NAT
  "127.0.0.0/8", // loopback
  "169.254.0.0/16", // link local, cloud metadata
  "172.16.0.0/12", // private use
  "192.0.0.0/24", // IETF protocol assignments
  "192.0.2.0/24", // documentation
  "192.31.196.0/24", // AS112
  "192.52.193.0/24", // AMT
  "192.88.99.0/24", // 6to4 relays, withdrawn
  "192.168.0.0/16", // private use
  "192.175.48.0/24", // AS112
  "198.18.0.0/15", // benchmarking
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
  "2001::/23", // IETF protocol assignments: Teredo, ORCHID, benchmarking
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4
  "2620:4f:8000::/48", // AS112
  "3fff::/20", // documentation
]);

/** All of IPv6 that is given out for global unicast; loopback, local, IPv4-compatible, NAT64 and multicast lie outside. */
const globalUnicastV6 = networksOf(["2000::/3"]);

/** Whether this is a global unicast address: the only kind that a stranger may have dialled. */
export function isPublic(address: Address): boolean {
  if (address.family === 6 && !isWithin(address, globalUnicastV6)) return false;
  return !isWithin(address, specialNetworks);
}

export function isWithin({ address, family }: Address, networks: BlockList): boolean {
  // A zone (RFC 4007 §11) only says which link a link-local address is on; every network would miss it.
  return networks.check(address.replace(/%.*$/, ""), family === 4 ? "ipv4" : "ipv6");
}

/**
 * Reads networks such as `10.0.0.0/8`; an address alone is the network of that one address.
 *
 * @throws if one of the texts is neither
 */
export function networksOf(texts: readonly string[]): BlockList {
  const networks = new BlockList();
  for (const text of texts) {
    const [address = "", bits] = text.split("/");
    const family = isIPv4(address) ? "ipv4" : "ipv6";
    networks.addSubnet(address, bits === undefined ? (family === "ipv4" ? 32 : 128) : Number(bits), family);
  }
  return networks;
}
