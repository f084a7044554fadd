import type { Endpoint } from "@/lib/smtp/endpoint";
import { customaryEncryptionOf } from "@/lib/smtp/ports";

export type EndpointAdvice = "starttls-on-tls-port" | "tls-on-starttls-port" | "relay-port" | "no-encryption";

/**
 * What is odd about a choice of port and security; `null` if nothing is. It warns and never forbids: some
 * servers are set up in just that way.
 */
export function endpointAdvice({ port, security }: Endpoint): EndpointAdvice | null {
  if (security === "none") return "no-encryption";
  const custom = customaryEncryptionOf(port);
  if (security === "starttls" && custom === "tls") return "starttls-on-tls-port";
  if (security === "tls" && custom === "starttls") return "tls-on-starttls-port";
  // RFC 6409 §3.1 and RFC 5321: 25 is for servers among themselves, and most networks block it outwards.
  return port === 25 ? "relay-port" : null;
}
