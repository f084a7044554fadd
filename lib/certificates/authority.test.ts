import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import tls from "node:tls";
import { expect, it } from "vitest";
import { type CertificateOrder, createAuthority } from "@/lib/certificates/authority";

const authority = await createAuthority();
const tomorrow = new Date(Date.now() + 86_400_000);
const yesterday = new Date(Date.now() - 86_400_000);

/** What Node says about a certificate when a client that trusts only the authority asks for `servername`. */
async function verdictOf(order: CertificateOrder, servername = "mail.practice.test"): Promise<string | null> {
  const { certificatePem, keyPem } = await authority.issue(order);
  const server = tls.createServer({ cert: certificatePem, key: keyPem }, (socket) => socket.end());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  const socket = tls.connect({
    host: "127.0.0.1",
    port: address.port,
    servername,
    ca: authority.certificatePem,
  });
  try {
    await once(socket, "secureConnect");
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  } finally {
    socket.destroy();
    server.close();
  }
}

it.each<[string, CertificateOrder, string | null]>([
  ["good for its host", { names: ["mail.practice.test"] }, null],
  ["good for one of several names", { names: ["other.test", "mail.practice.test"] }, null],
  ["expired", { names: ["mail.practice.test"], validTo: yesterday }, "CERT_HAS_EXPIRED"],
  ["not yet valid", { names: ["mail.practice.test"], validFrom: tomorrow }, "CERT_NOT_YET_VALID"],
  ["self-signed", { names: ["mail.practice.test"], selfSigned: true }, "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ["for another host", { names: ["shared.hosting.test"] }, "ERR_TLS_CERT_ALTNAME_INVALID"],
])("makes a certificate that is %s", async (_, order, verdict) => {
  expect(await verdictOf(order)).toBe(verdict);
});

it("puts IP addresses among the names", async () => {
  const { certificatePem } = await authority.issue({ names: ["127.0.0.1", "::1"] });
  const certificate = new X509Certificate(certificatePem);
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.checkIP("::1")).toBe("::1");
});

it("is trusted only by those who were given it", async () => {
  const stranger = await createAuthority();
  const { certificatePem } = await stranger.issue({ names: ["mail.practice.test"] });
  const issuedBy = (pem: string) =>
    new X509Certificate(certificatePem).verify(new X509Certificate(pem).publicKey);
  expect(issuedBy(stranger.certificatePem)).toBe(true);
  expect(issuedBy(authority.certificatePem)).toBe(false);
});
