import type { Endpoint } from "@/lib/smtp/endpoint";

export type EndpointAdvice = "starttls-on-tls-port" | "tls-on-starttls-port" | "relay-port" | "no-encryption";

/**
 * What is odd about a choice of port and security; `null` if nothing is. It warns and never forbids: some
 * servers are set up in just that way.
 */
export function endpointAdvice({ port, security }: Endpoint): EndpointAdvice | null {
  if (security === "none") return "no-encryption";
  if (security === "starttls" && tlsPorts.has(port)) return "starttls-on-tls-port";
  if (security === "tls" && starttlsPorts.has(port)) return "tls-on-starttls-port";
  // RFC 6409 §3.1 and RFC 5321: 25 is for servers among themselves, and most networks block it outwards.
  return port === 25 ? "relay-port" : null;
}

/** 465 by RFC 8314 §7.3; the others are alternates of it at providers. */
const tlsPorts: ReadonlySet<number> = new Set([465, 2465, 8465]);

/** 587 by RFC 6409; the others are alternates of it at providers. */
const starttlsPorts: ReadonlySet<number> = new Set([25, 587, 588, 2525, 2587]);
