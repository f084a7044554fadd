import type { Egress, JudgedHost } from "@/lib/egress/egress";
import { err, ok } from "@/lib/result";
import { isOpenEverywhere } from "@/lib/smtp/ports";

/**
 * Where a sealed password may travel: to the host and the addresses it was sealed for, at mail ports. Every connection
 * of a test goes through its egress, so that this also holds for whatever the test tries by itself.
 */
export function pinnedEgress(
  egress: Egress,
  { host: pinned, addresses }: { host: string; addresses: readonly string[] },
): Egress {
  /** A name that answers with other addresses than it did when the password was typed leads elsewhere now. */
  function keepPinned(judged: JudgedHost) {
    const kept = judged.addresses.filter(({ address }) => addresses.includes(address));
    return kept.length > 0
      ? ok({ ...judged, addresses: kept })
      : err({ code: "address-not-allowed" } as const);
  }

  return {
    async judge({ host, port, purpose }, options) {
      if (host !== pinned) return err({ code: "address-not-allowed" });
      if (!isOpenEverywhere(port)) return err({ code: "port-not-allowed", port, suggestion: null });
      const judged = await egress.judge({ host, port, ...(purpose && { purpose }) }, options);
      return judged.ok ? keepPinned(judged.value) : judged;
    },
    atPort(judged, port) {
      if (!isOpenEverywhere(port)) return err({ code: "port-not-allowed", port, suggestion: null });
      const other = egress.atPort(judged, port);
      return other.ok ? keepPinned(other.value) : other;
    },
    dial: (judged, options) => egress.dial(judged, options),
    ehloName: (localAddress) => egress.ehloName(localAddress),
  };
}
