import "server-only";
import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import { type Config, config } from "@/lib/config/config";

/** Set by us on every request before Next.js sees it; what a client sends under this name is overwritten. */
const header = "x-portwise-client";

/** What limits are counted by: the client's address, of IPv6 the /64 that one customer gets. */
export function clientOf(request: Request): string {
  const address = request.headers.get(header) ?? "";
  return isIP(address) === 6 ? networkOf(address) : address;
}

/**
 * Notes each request's client in a header, since a route handler cannot see the socket, and Next.js
 * believes any `X-Forwarded-For` that a client sends.
 */
export function noteClientAddresses(): void {
  const { trustProxy } = config();
  subscribe("http.server.request.start", (message) => {
    const request = requestOf(message);
    if (!request) return;
    request.headers[header] = clientAddress({
      peer: request.socket.remoteAddress ?? "",
      forwardedFor: String(request.headers["x-forwarded-for"] ?? ""),
      trustProxy,
    });
  });
}

function requestOf(message: unknown): IncomingMessage | null {
  const isStart = typeof message === "object" && message !== null && "request" in message;
  return isStart && message.request instanceof IncomingMessage ? message.request : null;
}

/** Follows `X-Forwarded-For` from the right for as long as the one who wrote the entry is a trusted proxy. */
export function clientAddress({
  peer,
  forwardedFor,
  trustProxy,
}: {
  peer: string;
  forwardedFor: string;
  trustProxy: Config["trustProxy"];
}): string {
  const direct = plain(peer);
  const chain = forwardedFor
    .split(",")
    .map(plain)
    .filter((entry) => isIP(entry))
    .toReversed();
  if (trustProxy === "off") return direct;
  if (trustProxy === "on") return chain[0] ?? direct;

  const trusted = toBlockList(trustProxy);
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
  const hops = [direct, ...chain];
  return hops.find((hop) => !isTrusted(hop)) ?? hops.at(-1) ?? direct;
}

/** Writes an IPv4 address that arrived on an IPv6 socket (`::ffff:192.0.2.1`) as IPv4. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=[\d.]+$)/i, "");
}

function toBlockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix = ""] = network.split("/");
    list.addSubnet(address, Number(prefix), isIP(address) === 6 ? "ipv6" : "ipv4");
  }
  return list;
}

/** The first four groups of an IPv6 address. */
function networkOf(address: string): string {
  const [head = "", tail = ""] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const missing = address.includes("::") ? 8 - groups.length - tail.split(":").filter(Boolean).length : 0;
  return [...groups, ...Array<string>(Math.max(missing, 0)).fill("0"), ...tail.split(":")]
    .slice(0, 4)
    .join(":");
}
