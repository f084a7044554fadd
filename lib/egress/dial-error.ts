import type { Address } from "@/lib/egress/address";

export type DialAttempt = { readonly address: Address["address"]; readonly code: string };

/** No address of a host took the connection. */
export class DialError extends Error {
  override readonly name = "DialError";
  /** The most telling of the codes: an answer says more than silence, silence more than a missing route. */
  readonly code: string;
  readonly attempts: readonly DialAttempt[];

  constructor(attempts: readonly DialAttempt[]) {
    const code = mostTelling(attempts.map((attempt) => attempt.code));
    super(`connect ${code}`);
    this.code = code;
    this.attempts = attempts;
  }
}

const byWeight = ["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"];

function mostTelling(codes: readonly string[]): string {
  return byWeight.find((code) => codes.includes(code)) ?? codes[0] ?? "ETIMEDOUT";
}
