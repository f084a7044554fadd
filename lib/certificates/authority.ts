import "server-only";
import "reflect-metadata"; // @peculiar/x509 asks for it before it is loaded
import { isIP } from "node:net";
import * as x509 from "@peculiar/x509";

/** A certificate authority of our own: practice servers and tests trust it, nothing else does. */
export type Authority = {
  readonly certificatePem: string;
  /** Makes a server certificate and its key; both are new each time. */
  issue(order: CertificateOrder): Promise<ServerCertificate>;
};

export type CertificateOrder = {
  /** Host names and IP addresses that the certificate is for; the first is also its subject. */
  names: readonly [string, ...string[]];
  /** Yesterday, unless said otherwise. May lie in the future. */
  validFrom?: Date;
  /** Ten years from now, unless said otherwise. May lie in the past, `validFrom` then moves before it. */
  validTo?: Date;
  /** Signed with its own key instead of the authority's. */
  selfSigned?: boolean;
  /** Names the host in the subject alone, as certificates did before RFC 6125. */
  withoutAltNames?: boolean;
  /** With an RSA key of 1,024 bits, which is too weak for today. */
  hasWeakKey?: boolean;
};

export type ServerCertificate = { readonly certificatePem: string; readonly keyPem: string };

// P-256: a key takes under a millisecond, where RSA-2048 takes up to a second.
const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const weakAlgorithm = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  modulusLength: 1024,
  publicExponent: new Uint8Array([1, 0, 1]),
};
const dayMs = 86_400_000;

export async function createAuthority({ name = "Portwise practice authority" } = {}): Promise<Authority> {
  const keys = await makeKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [name] }],
    keys,
    signingAlgorithm: algorithm,
    ...validity({}),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });

  return {
    certificatePem: certificate.toString("pem"),
    issue: (order) => issue(order, { certificate, keys }),
  };
}

type Issuer = { certificate: x509.X509Certificate; keys: CryptoKeyPair };

async function issue(order: CertificateOrder, issuer: Issuer): Promise<ServerCertificate> {
  const keys = await makeKeys(order.hasWeakKey ? weakAlgorithm : algorithm);
  const subject = [{ CN: [order.names[0]] }];
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: order.selfSigned ? subject : issuer.certificate.subjectName.toJSON(),
    publicKey: keys.publicKey,
    signingKey: order.selfSigned ? keys.privateKey : issuer.keys.privateKey,
    signingAlgorithm: algorithm,
    ...validity(order),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      ...(order.withoutAltNames
        ? []
        : [new x509.SubjectAlternativeNameExtension(order.names.map(toGeneralName))]),
    ],
  });

  return { certificatePem: certificate.toString("pem"), keyPem: await toPem(keys.privateKey) };
}

function toGeneralName(value: string): x509.JsonGeneralName {
  return { type: isIP(value) ? "ip" : "dns", value };
}

function validity({ validFrom, validTo }: Pick<CertificateOrder, "validFrom" | "validTo">) {
  const notAfter = validTo ?? new Date(Date.now() + 3650 * dayMs);
  const notBefore = validFrom ?? new Date(Math.min(Date.now(), notAfter.getTime()) - dayMs);
  return { notBefore, notAfter };
}

function makeKeys(kind: typeof algorithm | typeof weakAlgorithm = algorithm): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(kind, true, ["sign", "verify"]);
}

async function toPem(key: CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await crypto.subtle.exportKey("pkcs8", key), "PRIVATE KEY");
}
