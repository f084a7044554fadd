/**
 * What happened where no server spoke, as a program's own sentence tells it; no code of a system, because
 * the text holds none. `systemCodes` names Node's word for those that it has one for, so that a rule needs
 * to ask only once.
 */
export const happenings = [
  // Look-up
  "name-not-found",
  "resolver-failed",
  // Connection
  "refused",
  "no-route",
  "no-network",
  "forbidden",
  "silent",
  "silent-greeting",
  "closed",
  // Certificate
  "certificate-expired",
  "certificate-for-another-name",
  "certificate-names-nothing",
  "certificate-self-signed",
  "certificate-self-signed-in-chain",
  "certificate-chain-broken",
  "certificate-untrusted",
  "certificate-version-1",
  "revocation-unknown",
  /** The client has no list of authorities. */
  "no-authorities",
  // Handshake
  "plain-against-tls",
  /** The program waited for plain words where TLS is spoken from the first byte. */
  "tls-expected",
  /** The handshake began, and nothing more came. */
  "handshake-silent",
  "handshake-failed",
  "protocol-too-old-there",
  /** The client's own library has switched off what it wanted to speak. */
  "protocol-disabled-here",
  "weak-key-exchange",
  "starttls-not-offered",
  // This machine
  "runtime-lacks-tls",
  "function-disabled",
  "mail-function-failed",
  "mechanism-missing-here",
  "setting-invalid",
  "settings-exclude-each-other",
  "setting-missing",
  /** The settings alone tell of a failure; no program said anything. */
  "settings-contradict",
  "url-invalid",
  "not-ascii",
  "address-malformed",
  "no-recipient",
  // Sign-in, sender, recipient, message, without the server's own words
  "sign-in-refused",
  "no-common-mechanism",
  "sender-refused",
  "recipient-refused",
  "message-refused",
  "could-not-connect",
] as const;
export type Happening = (typeof happenings)[number];

/** Node's or OpenSSL's code for the same; rules that ask for such a code hold for the happening too. */
const systemCodes: Partial<Record<Happening, string>> = {
  "name-not-found": "ENOTFOUND",
  "resolver-failed": "EAI_AGAIN",
  refused: "ECONNREFUSED",
  "no-route": "EHOSTUNREACH",
  "no-network": "ENETUNREACH",
  forbidden: "EACCES",
  silent: "ETIMEDOUT",
  "silent-greeting": "ETIMEDOUT",
  closed: "ECONNRESET",
  "certificate-expired": "CERT_HAS_EXPIRED",
  "certificate-for-another-name": "ERR_TLS_CERT_ALTNAME_INVALID",
  "certificate-names-nothing": "ERR_TLS_CERT_ALTNAME_INVALID",
  "certificate-self-signed": "DEPTH_ZERO_SELF_SIGNED_CERT",
  "certificate-self-signed-in-chain": "SELF_SIGNED_CERT_IN_CHAIN",
  "certificate-chain-broken": "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "certificate-untrusted": "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "plain-against-tls": "ERR_SSL_WRONG_VERSION_NUMBER",
  "protocol-too-old-there": "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
};

/** @returns `null` where no system has a code for it */
export function systemCodeOf(happening: Happening): string | null {
  return systemCodes[happening] ?? null;
}
