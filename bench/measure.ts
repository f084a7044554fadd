export type Timings = { readonly medianMs: number; readonly p95Ms: number };

/** Runs two ways in turn, round after round, so that a busy moment of the machine meets both. */
export async function sideBySide(
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
  { rounds, warmUp = 2 }: { rounds: number; warmUp?: number },
): Promise<{ ours: Timings; theirs: Timings }> {
  const taken = { ours: new Array<number>(), theirs: new Array<number>() };
  for (let round = -warmUp; round < rounds; round++) {
    const times = { ours: await timeOf(ours), theirs: await timeOf(theirs) };
    if (round < 0) continue;
    taken.ours.push(times.ours);
    taken.theirs.push(times.theirs);
  }
  return { ours: timingsOf(taken.ours), theirs: timingsOf(taken.theirs) };
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now();
  await run();
  return performance.now() - startedAtMs;
}

export function timingsOf(samplesMs: readonly number[]): Timings {
  const sorted = samplesMs.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { medianMs: at(0.5), p95Ms: at(0.95) };
}

/** A time in the unit in which it is easiest to read. */
export function shown(ms: number): string {
  if (ms < 1) return `${(ms * 1_000).toFixed(1)} µs`;
  return ms < 1_000 ? `${ms.toFixed(1)} ms` : `${(ms / 1_000).toFixed(2)} s`;
}
