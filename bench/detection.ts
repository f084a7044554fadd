import { type Timings, timingsOf } from "@/bench/measure";
import { parseAddress } from "@/lib/detection/address";
import { createDetector } from "@/lib/detection/detector";
import { startWorld } from "@/lib/detection/testing/world";

const known = [
  "gmail.com",
  "outlook.com",
  "libero.it",
  "yahoo.co.uk",
  "gmx.de",
  "icloud.com",
  "zoho.eu",
  "aruba.it",
];
const { signal } = new AbortController();

/** An address whose domain is in our own table, against one whose mail exchange has to be asked for on loopback. */
export async function detection(): Promise<Record<"table" | "network", Timings>> {
  const world = await startWorld({
    "example.com": [{ type: "MX", data: { preference: 1, exchange: "aspmx.l.google.com" } }],
  });
  try {
    const table: number[] = [];
    for (let round = 0; round < 2_000; round++) {
      for (const domain of known) {
        const startedAtMs = performance.now();
        const answer = createDetectorOf(world).atOnce(addressAt(domain));
        table.push(performance.now() - startedAtMs);
        if (answer?.source !== "table") throw new Error(`${domain} is not in the table`);
      }
    }

    const network: number[] = [];
    for (let round = 0; round < 20; round++) {
      const startedAtMs = performance.now();
      const { best } = await createDetectorOf(world).lookUp(addressAt("example.com"), signal);
      network.push(performance.now() - startedAtMs);
      if (best?.host !== "smtp.gmail.com") throw new Error(`example.com led to ${best?.host}`);
    }
    return { table: timingsOf(table.slice(known.length)), network: timingsOf(network.slice(1)) };
  } finally {
    await world.close();
  }
}

/** One that remembers nothing yet. */
function createDetectorOf(world: Awaited<ReturnType<typeof startWorld>>) {
  return createDetector(world.network());
}

function addressAt(domain: string) {
  const address = parseAddress(`ada@${domain}`);
  if (!address.ok) throw new Error(address.error);
  return address.value;
}
