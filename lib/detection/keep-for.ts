import type { Gathering } from "@/lib/detection/gather";

const minuteMs = 60_000;
const documentForMs = 24 * 60 * minuteMs;
const nothingForMs = 10 * minuteMs;
/** Node tells no TTL of MX and SRV records, so their answers are kept for the shortest that the specification allows. */
const dnsForMs = minuteMs;

/** How long what was gathered holds for the domain's other addresses; 0 if it must not be kept at all. */
export function keepForMs({ exchange, settled, isCutShort }: Gathering): number {
  if (exchange.status === "unknown") return 0;
  if (exchange.status === "no-such-domain") return dnsForMs;

  const findings = settled.flatMap(({ rank, outcome }) =>
    outcome.status === "found" ? [{ rank, ...outcome.finding }] : [],
  );
  if (findings.some(({ isPersonal }) => isPersonal)) return 0;
  const [best] = findings;
  if (best) return best.rank <= 3 ? documentForMs : dnsForMs;
  const isPartial = isCutShort || settled.some(({ outcome }) => outcome.status === "unreachable");
  return isPartial ? 0 : nothingForMs;
}
