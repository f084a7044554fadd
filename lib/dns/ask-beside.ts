import "server-only";
import { Resolver } from "node:dns/promises";

/** How often a question is asked within its time. */
const times = 3;

/**
 * Asks a question, and while there is no answer asks it again beside the first time, the next server first.
 *
 * c-ares by itself gives a question up when it asks again, so that an answer which takes two seconds is lost or not as
 * luck has it. Here the first answer counts, whichever question it belongs to.
 *
 * @throws what DNS answered, `ETIMEOUT` after `timeoutMs`, or the reason of `signal`
 */
export async function askBeside<Raw>(
  query: (channel: Resolver) => Promise<readonly Raw[]>,
  {
    servers,
    timeoutMs,
    signal,
  }: { servers: readonly string[]; timeoutMs: number; signal: AbortSignal | undefined },
): Promise<readonly Raw[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Raw[]>();
  const channels: Resolver[] = [];

  async function ask(time: number): Promise<void> {
    // A channel for each question, because `cancel()` ends all questions of a channel.
    const channel = new Resolver({ timeout: timeoutMs, tries: 2 });
    const known = servers.length > 0 ? servers : channel.getServers();
    const first = time % Math.max(1, known.length);
    if (servers.length > 0 || first > 0)
      channel.setServers([...known.slice(first), ...known.slice(0, first)]);
    channels.push(channel);
    try {
      resolve(await query(channel));
    } catch (error) {
      if (!isTimeout(error)) reject(error);
    }
  }

  const abort = () => reject(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  void ask(0);
  const timers = Array.from({ length: times - 1 }, (_, index) =>
    setTimeout(() => void ask(index + 1), ((index + 1) * timeoutMs) / times),
  );
  const deadline = setTimeout(() => reject(timeout()), timeoutMs);
  try {
    return await promise;
  } finally {
    for (const timer of [...timers, deadline]) clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    for (const channel of channels) channel.cancel();
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, "code") === "ETIMEOUT";
}

function timeout(): Error {
  return Object.assign(new Error("no answer from DNS"), { code: "ETIMEOUT" });
}
