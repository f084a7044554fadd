/** What DNS said to one question. */
export type DnsAnswer<Record> =
  | { readonly status: "ok"; readonly records: readonly Record[]; readonly ttlSeconds?: number }
  /** The name exists, but has no record of this type. */
  | { readonly status: "nodata" }
  /** The name does not exist. */
  | { readonly status: "nxdomain" }
  /** No answer that can be relied on; `code` is Node's, such as `ETIMEOUT` or `ESERVFAIL`. */
  | { readonly status: "failed"; readonly code: string };

/** Reads Node's DNS errors as what they say about the name (RFC 2308 §2). */
export function answerOfError(error: unknown): Exclude<DnsAnswer<never>, { status: "ok" }> {
  const code = errorCode(error);
  if (code === "ENODATA") return { status: "nodata" };
  if (code === "ENOTFOUND" || code === "EBADNAME") return { status: "nxdomain" };
  return { status: "failed", code };
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "EUNKNOWN";
}
