import type { Settings } from "@/lib/settings/schema";
import { type Endpoint, usualSecurityOf } from "@/lib/smtp/endpoint";
import type { Failure } from "@/lib/transcript/failure";

/** What the chosen port has shown so far. */
export type Shown = {
  /** It has said something in clear, be it the first letters of a banner. */
  hasHeard: boolean;
  /** A handshake was finished, whatever its certificate is worth. */
  hasCertificate: boolean;
  /** It has been silent for so long that nobody can be waiting for a client that talks too early. */
  isSilent: boolean;
};

/** Whether clients speak first on this port anyway, because TLS from the first byte belongs there (RFC 8314 §3.3). */
export function isTlsPort(port: number): boolean {
  return usualSecurityOf(port) === "tls";
}

/**
 * Whether the chosen port may be tried in this other mode, once the chosen one has failed.
 *
 * Not where it has disproved that mode: words in clear are no TLS, a finished handshake is. And a ClientHello, which
 * comes before any greeting, goes only to a port where clients speak first or that has been silent for long.
 */
export function isWorthOtherMode(
  { security }: Endpoint,
  { chosen, failure, shown }: { chosen: Pick<Settings, "port" | "security">; failure: Failure; shown: Shown },
): boolean {
  const { stage, errorCode } = failure;
  if (stage === "connect") return false;
  if (chosen.security === "tls") return stage === "tls" && !shown.hasCertificate && !isSaidInTls(errorCode);
  if (security === "starttls") return true;
  return stage === "greeting" && !shown.hasHeard && (shown.isSilent || isTlsPort(chosen.port));
}

/** What OpenSSL calls bytes that are no TLS; all its other errors are about TLS that was spoken. */
const clearAnswers: readonly (string | null)[] = [
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_PACKET_LENGTH_TOO_LONG",
  "ERR_SSL_RECORD_LENGTH_MISMATCH",
  "ERR_SSL_UNKNOWN_PROTOCOL",
  "ERR_SSL_NOT_SSL_RECORD",
  "ERR_SSL_HTTP_REQUEST",
  "ERR_SSL_HTTPS_PROXY_REQUEST",
  "ERR_SSL_UNEXPECTED_MESSAGE",
  "ERR_SSL_UNEXPECTED_EOF_WHILE_READING",
];

/** Whether the handshake failed of something that was said in TLS, so that TLS is what the port speaks. */
export function isSaidInTls(errorCode: string | null): boolean {
  return errorCode?.startsWith("ERR_SSL_") === true && !clearAnswers.includes(errorCode);
}
