/** The certificate is not good for the host: nothing more may be sent. `code` is Node's, such as `CERT_HAS_EXPIRED`. */
export class CertificateError extends Error {
  override readonly name = "CertificateError";
  readonly code: string;

  constructor(problem: string | null) {
    super(`the certificate was not accepted: ${problem}`);
    this.code = problem ?? "CERT_REJECTED";
  }
}
