import { customaryEncryptionOf, mailPorts } from "@/lib/smtp/ports";
import type { Security } from "@/lib/smtp/security";

/** One door of a mail server: the port and what is spoken behind it. */
export type Endpoint = { readonly port: number; readonly security: Security };

/** What to try where no provider says better, best first. */
export const usualEndpoints: readonly Endpoint[] = mailPorts.flatMap(({ port, security, isUsual }) =>
  isUsual && security ? [{ port, security }] : [],
);

/** What is usually spoken on a port; `starttls` where nothing is known. */
export function usualSecurityOf(port: number): Security {
  return customaryEncryptionOf(port) ?? "starttls";
}

export function isSameEndpoint(a: Endpoint, b: Endpoint): boolean {
  return a.port === b.port && a.security === b.security;
}
