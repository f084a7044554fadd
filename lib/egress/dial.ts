import "server-only";
import { connect, type Socket } from "node:net";
import type { Address } from "@/lib/egress/address";
import { type DialAttempt, DialError } from "@/lib/egress/dial-error";

/** How long one address may stay silent before the next is tried beside it (RFC 8305 §5). */
const attemptDelayMs = 250;

/** Large services publish dozens of addresses; a connection needs one. */
const mostAddresses = 8;

/**
 * Races the addresses of a host: the next one starts when the last has failed or been silent for a while, the
 * first that connects wins, the others are closed (RFC 8305 §5). Node's own `autoSelectFamily` gives a slow
 * address up for good when it starts the next one, so a slow network would lose every address in turn.
 *
 * @returns the socket, paused, without listeners
 * @throws {DialError} if all fail, or none has answered after `timeoutMs`
 * @throws the reason of `signal` if that aborts
 */
export function dialFirst(
  all: readonly Address[],
  { port, timeoutMs, signal }: { port: number | null; timeoutMs: number; signal?: AbortSignal | undefined },
): Promise<Socket> {
  const addresses = all.slice(0, mostAddresses);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    if (port === null) return reject(new DialError(addresses.map(({ address }) => refused(address))));

    const failed: DialAttempt[] = [];
    const open = new Map<Socket, string>();
    let next = 0;
    let stagger: NodeJS.Timeout | undefined;
    const deadline = setTimeout(() => {
      const silent = [...open.values(), ...addresses.slice(next).map(({ address }) => address)];
      settle(() => reject(new DialError([...failed, ...silent.map(timedOut)])));
    }, timeoutMs);
    const abort = () => settle(() => reject(signal?.reason));
    signal?.addEventListener("abort", abort, { once: true });

    function settle(answer: () => void): void {
      clearTimeout(stagger);
      clearTimeout(deadline);
      signal?.removeEventListener("abort", abort);
      for (const socket of open.keys()) socket.destroy();
      open.clear();
      answer();
    }

    function startNext(): void {
      clearTimeout(stagger);
      const target = addresses[next++];
      if (!target || port === null) {
        if (open.size === 0) settle(() => reject(new DialError(failed)));
        return;
      }
      const socket = connect({ host: target.address, port, noDelay: true });
      open.set(socket, target.address);
      socket.once("connect", () => {
        open.delete(socket);
        socket.removeAllListeners();
        settle(() => resolve(socket));
      });
      socket.once("error", (error: NodeJS.ErrnoException) => {
        socket.on("error", () => {}); // nothing after the first one matters
        if (!open.delete(socket)) return;
        failed.push({ address: target.address, code: error.code ?? "ECONNABORTED" });
        startNext();
      });
      stagger = setTimeout(startNext, attemptDelayMs);
    }

    startNext();
  });
}

function refused(address: string): DialAttempt {
  return { address, code: "ECONNREFUSED" };
}

function timedOut(address: string): DialAttempt {
  return { address, code: "ETIMEDOUT" };
}
