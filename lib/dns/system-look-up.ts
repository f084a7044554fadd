import "server-only";
import { lookup } from "node:dns/promises";
import type { DnsAnswer } from "@/lib/dns/answer";

/**
 * What the machine itself makes of a name: its hosts file above all.
 *
 * Asked only after DNS has answered without an address. A silent DNS server would hold this call, which
 * cannot be cancelled, and one of Node's four threads with it; so a question that timed out stays unanswered.
 */
export async function lookUpOnSystem(
  name: string,
  { family, otherwise }: { family: 4 | 6; otherwise: DnsAnswer<never> },
): Promise<DnsAnswer<string>> {
  if (otherwise.status === "failed" && otherwise.code === "ETIMEOUT") return otherwise;
  try {
    const found = await lookup(name, { family, all: true });
    return { status: "ok", records: found.map(({ address }) => address) };
  } catch {
    return otherwise; // getaddrinfo knows less about why than DNS just said
  }
}
