import { floodOf } from "@/lib/live-test/testing/hostile-steps";
import { createTestBench, type TestBench } from "@/lib/live-test/testing/test-bench";

const floods = ["x", "250-more and more\r\n", "\r\n", "250 ok\r\n"];
const atOnce = 5;

export type Held = {
  readonly tests: number;
  readonly mostReadBytes: number;
  /** At the peak, what could not be collected, by all tests together over their number. */
  readonly heldBytesEach: number;
};

/**
 * What servers that do not stop talking can make this process hold. The servers run in it too, so this is the most
 * that it can be.
 */
export async function heldByFloods(): Promise<Held> {
  await flood(await floodingBenches(), { onSample: () => {} }); // what is loaded and compiled once does not count
  const benches = await floodingBenches();
  const before = inUse();
  let most = before;
  const mostReadBytes = await flood(benches, { onSample: (bytes) => (most = Math.max(most, bytes)) });
  return { tests: benches.length, mostReadBytes, heldBytesEach: (most - before) / benches.length };
}

function floodingBenches(): Promise<readonly TestBench[]> {
  const scripts = floods.flatMap((text) =>
    Array.from({ length: atOnce }, () => ({ "EHLO TLS": floodOf(text) })),
  );
  return Promise.all(scripts.map((script) => createTestBench({ 587: { script } })));
}

/** @returns the most that was read of a connection */
async function flood(
  benches: readonly TestBench[],
  { onSample }: { onSample: (bytesInUse: number) => void },
): Promise<number> {
  const sampler = setInterval(() => onSample(inUse()), 10);
  await Promise.all(benches.map((bench) => bench.run()));
  clearInterval(sampler);
  const read = benches.flatMap(({ dialled }) => dialled.map(({ bytesRead }) => bytesRead));
  await Promise.all(benches.map((bench) => bench.close()));
  return Math.max(...read);
}

function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
