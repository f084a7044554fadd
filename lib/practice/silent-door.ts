import "server-only";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

/** A port that answers nothing, not even to the first packet of a connection. */
export type SilentDoor = { readonly port: number; close(): Promise<void> };

/**
 * Listens with the shortest queue and then stands still, so nobody takes a connection out of it. Loopback
 * has no firewall that an unprivileged program could ask to lose packets; a kernel whose queue of accepted
 * connections is full drops further SYNs just the same.
 */
const source = `
  const { parentPort, workerData } = require("node:worker_threads");
  const server = require("node:net").createServer();
  server.listen({ ...workerData, backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

/** A backlog of 1 lets two in; those after them are the ones that the kernel leaves unanswered. */
const queueLength = 2;

/** At a free port of a loopback address, unless said otherwise. */
export async function openSilentDoor({ host = "127.0.0.1", port: wanted = 0 } = {}): Promise<SilentDoor> {
  const worker = new Worker(source, { eval: true, workerData: { host, port: wanted } });
  worker.unref();
  const [port]: unknown[] = await once(worker, "message");
  if (typeof port !== "number") throw new Error("the worker tells its port first");

  const queue = await Promise.all(Array.from({ length: queueLength }, () => queueUp({ host, port })));
  return {
    port,
    async close() {
      for (const socket of queue) socket.destroy();
      await worker.terminate();
    },
  };
}

async function queueUp(door: { host: string; port: number }): Promise<Socket> {
  const socket = connect(door);
  await once(socket, "connect");
  socket.on("error", () => {}); // the worker's end takes it along
  return socket.unref();
}
