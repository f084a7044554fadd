import type { Security } from "@/lib/smtp/security";

/** One door of a mail server: the port and what is spoken behind it. */
export type Endpoint = { readonly port: number; readonly security: Security };

/** What to try where no provider says better, best first: submission, submissions, the unregistered alternative, relay (RFC 6409, RFC 8314). */
export const usualEndpoints: readonly Endpoint[] = [
  { port: 587, security: "starttls" },
  { port: 465, security: "tls" },
  { port: 2525, security: "starttls" },
  { port: 25, security: "starttls" },
];

/** Ports on which servers expect TLS from the first byte. */
const implicitTlsPorts: readonly number[] = [465, 2465, 8465, 443];

/** What is usually spoken on a port; `starttls` where nothing is known. */
export function usualSecurityOf(port: number): Security {
  return implicitTlsPorts.includes(port) ? "tls" : "starttls";
}

export function isSameEndpoint(a: Endpoint, b: Endpoint): boolean {
  return a.port === b.port && a.security === b.security;
}
