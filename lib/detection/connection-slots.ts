/** Places for outgoing connections: a limit for the whole service, whoever asks. */
export type ConnectionSlots = {
  /** Runs once a place is free. @throws the reason of `signal` if that aborts while waiting */
  run<Value>(task: () => Promise<Value>, signal: AbortSignal): Promise<Value>;
};

export function createConnectionSlots(count: number): ConnectionSlots {
  let free = count;
  const waiting = new Set<() => void>();

  async function take(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (free > 0) {
      free--;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        waiting.delete(turn);
        reject(signal.reason);
      };
      waiting.add(turn);
      signal.addEventListener("abort", leave, { once: true });
    });
  }

  /** The place goes to whoever has waited longest, else back. */
  function giveBack(): void {
    const [next] = waiting;
    if (!next) {
      free++;
      return;
    }
    waiting.delete(next);
    next();
  }

  return {
    async run(task, signal) {
      await take(signal);
      try {
        return await task();
      } finally {
        giveBack();
      }
    },
  };
}
