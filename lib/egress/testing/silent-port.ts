import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

export type SilentPort = { port: number; close(): Promise<void> };

/** Listens, says where, and never accepts: the thread sleeps until told to end. */
const listener = `
  const { parentPort, workerData } = require("node:worker_threads");
  const server = require("node:net").createServer();
  server.listen({ host: workerData.host, port: workerData.port, backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(workerData.gate), 0, 0));
  });
`;

/**
 * A port that drops what comes, as a firewall does, without any privilege: its queue of connections is full
 * and nobody takes them out, so the kernel ignores every further SYN.
 */
export async function startSilentPort({ host = "127.0.0.1", port = 0 } = {}): Promise<SilentPort> {
  const gate = new SharedArrayBuffer(4);
  const worker = new Worker(listener, { eval: true, workerData: { host, port, gate } });
  const listening = await new Promise<number>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });

  const fillers = await fillQueue({ host, port: listening });
  return {
    port: listening,
    async close() {
      for (const filler of fillers) filler.destroy();
      const ended = new Promise((resolve) => worker.once("exit", resolve));
      Atomics.store(new Int32Array(gate), 0, 1);
      Atomics.notify(new Int32Array(gate), 0);
      await worker.terminate();
      await ended;
    },
  };
}

/** Connects until two in a row hang: on Linux a queue of n holds n + 1, and a busy machine may keep one waiting. */
async function fillQueue(target: { host: string; port: number }): Promise<readonly Socket[]> {
  const fillers: Socket[] = [];
  for (let hanging = 0; hanging < 2; ) {
    const socket = connect(target);
    socket.on("error", () => {});
    fillers.push(socket);
    const isTaken = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      setTimeout(() => resolve(false), 100); // on loopback a handshake takes far less than a millisecond
    });
    hanging = isTaken ? 0 : hanging + 1;
  }
  return fillers;
}
