/**
 * How a connection is protected.
 *
 * - `starttls`: clear at first, then STARTTLS, which is required (RFC 3207)
 * - `tls`: TLS from the first byte (implicit TLS, RFC 8314 §3)
 * - `none`: never encrypted; only for a server on this machine or a test
 */
export const securityModes = ["starttls", "tls", "none"] as const;
export type Security = (typeof securityModes)[number];
