/**
 * Why Portwise does not connect there. Words come from `lib/i18n`.
 *
 * Nothing here depends on what the network behind Portwise looks like: a name that leads inside is refused in
 * the same way whatever lives there, without its address, and without a connection.
 */
export type Refusal =
  /** Not a port for mail; `suggestion` is the mail port that was probably meant. */
  | { readonly code: "port-not-allowed"; readonly port: number; readonly suggestion: number | null }
  /** At least one of the host's addresses is not on the public internet. */
  | { readonly code: "address-not-allowed" }
  /** Numbers that are no address. */
  | { readonly code: "host-invalid" };

/** DNS gave no address. This is a fact about the host, not a refusal. */
export type NoAddress = {
  readonly code: "no-address";
  readonly status: "nxdomain" | "nodata" | "failed";
  /** Node's code, such as `ENOTFOUND`, `ENODATA`, `ETIMEOUT`. */
  readonly errorCode: string;
};
