import "server-only";
import type { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import type { ConnectionOptions, TLSSocket } from "node:tls";
import type { JudgedHost } from "@/lib/egress/egress";
import type { Certificate, TlsFacts } from "@/lib/transcript/report";

/**
 * How a handshake with this host is made. It always ends with a certificate in hand, good or bad: `tlsFactsOf`
 * says which, and whoever asked decides before a single byte goes through.
 */
export function tlsOptionsFor({ host, local }: JudgedHost, { allowsOld = false } = {}): ConnectionOptions {
  return {
    host,
    rejectUnauthorized: false,
    ...(!isIP(host) && { servername: host }),
    ...(local && { ca: local.certificateAuthorityPem }),
    ...(allowsOld && { minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" }),
  };
}

/** What the handshake showed. Node has checked chain, dates and name (RFC 9525) by then. */
export function tlsFactsOf(socket: TLSSocket): TlsFacts {
  const certificate = socket.getPeerX509Certificate();
  return {
    protocol: socket.getProtocol(),
    cipher: socket.getCipher()?.name ?? null,
    certificate: certificate ? certificateOf(certificate) : null,
    trusted: socket.authorized,
    problem: socket.authorized ? null : problemOf(socket.authorizationError),
    ...(socket.authorized && !certificate?.subjectAltName && { warning: "common-name-only" }),
  };
}

/** OpenSSL's sentence about a certificate, such as "EE certificate key too weak": Node has codes for the commoner ones only. */
export function reasonOf(socket: TLSSocket): string | null {
  const handle: unknown = Reflect.get(socket, "_handle");
  const verify: unknown = handle instanceof Object ? Reflect.get(handle, "verifyError") : null;
  const error: unknown = typeof verify === "function" ? Reflect.apply(verify, handle, []) : null;
  return error instanceof Error ? error.message : null;
}

/** For a handshake that did not finish. */
export function brokenTls(errorCode: string | null): TlsFacts {
  return { protocol: null, cipher: null, certificate: null, trusted: false, problem: errorCode };
}

function problemOf(error: Error | string | null): string {
  // Typed as an error, set as a code such as `CERT_HAS_EXPIRED` (Node's `onConnectSecure`).
  return (error instanceof Error ? error.message : error) ?? "UNABLE_TO_GET_ISSUER_CERT";
}

const longestChain = 10;

function certificateOf(certificate: X509Certificate): Certificate {
  const chain: string[] = [];
  for (
    let link: X509Certificate | undefined = certificate;
    link && chain.length < longestChain;
    link = link.issuerCertificate
  ) {
    chain.push(oneLine(link.subject));
  }
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    altNames: altNamesOf(certificate.subjectAltName),
    validFrom: certificate.validFromDate.toISOString(),
    validTo: certificate.validToDate.toISOString(),
    fingerprint256: certificate.fingerprint256,
    chain,
  };
}

/** `CN=a\nO=b` as `CN=a, O=b`. */
function oneLine(name: string | undefined): string {
  return (name ?? "").split("\n").join(", ");
}

/** `DNS:a, IP Address:192.0.2.1` as names; those with a comma in them come quoted. */
function altNamesOf(text: string | undefined): readonly string[] {
  return [...(text ?? "").matchAll(/(?:^|, )(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(
    ([, name = ""]) => name.replace(/^"|"$/g, ""),
  );
}
