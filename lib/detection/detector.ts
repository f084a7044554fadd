import "server-only";
import type { MailAddress } from "@/lib/detection/address";
import { conclude } from "@/lib/detection/conclude";
import type { Detection } from "@/lib/detection/detection";
import { createExpiringCache } from "@/lib/detection/expiring-cache";
import { type Gathering, gather, type Network } from "@/lib/detection/gather";
import { keepForMs } from "@/lib/detection/keep-for";
import { tableAnswer } from "@/lib/detection/table-answer";

export type Detector = {
  /** The answer of our own table, or the one still remembered; `null` if the network has to be asked. */
  atOnce(address: MailAddress): Detection | null;
  /** Asks the network. Aborting `signal` closes every connection. */
  lookUp(address: MailAddress, signal: AbortSignal): Promise<Detection>;
};

/** How many domains are remembered; an entry has a few hundred bytes. */
const mostDomains = 5_000;

/** Finds out where an address's mail is submitted. One for the whole service, because its memory is shared. */
export function createDetector(network: Network, { now = Date.now }: { now?: () => number } = {}): Detector {
  const remembered = createExpiringCache<Gathering>({ size: mostDomains, now });
  return {
    atOnce(address) {
      const gathering = remembered.get(address.domain);
      return tableAnswer(address) ?? (gathering && conclude(address, gathering));
    },

    async lookUp(address, signal) {
      const gathering = await gather(address, network, signal);
      const forMs = keepForMs(gathering);
      if (forMs > 0) remembered.set(address.domain, gathering, forMs);
      return conclude(address, gathering);
    },
  };
}
