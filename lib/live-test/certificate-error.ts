/** The certificate is not good for the host: nothing more may be sent. `code` is Node's, such as `CERT_HAS_EXPIRED`. */
export class CertificateError extends Error {
  override readonly name = "CertificateError";
  readonly code: string;

  /** @param reason OpenSSL's sentence, which is all that tells what Node calls `UNSPECIFIED` */
  constructor(problem: string | null, reason: string | null) {
    super(`the certificate was not accepted: ${problem === "UNSPECIFIED" && reason ? reason : problem}`);
    this.code = problem ?? "CERT_REJECTED";
  }
}
