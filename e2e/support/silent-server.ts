import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** An address that `playwright.config.ts` lets Portwise reach; nothing else of this machine is allowed. */
export const reachableAddress = "127.0.0.77";

/** A server that takes a connection and says nothing, so that a test goes on until somebody ends it. */
export async function silentServer(): Promise<
  AsyncDisposable & {
    host: string;
    port: string;
    connected: Promise<unknown>;
    disconnected: Promise<unknown>;
  }
> {
  const server = createServer();
  const connected = once(server, "connection");
  const disconnected = connected.then(([socket]) => once(socket.resume(), "close"));
  server.listen(0, reachableAddress);
  await once(server, "listening");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
  const { port } = server.address() as AddressInfo;
  return {
    host: reachableAddress,
    port: String(port),
    connected,
    disconnected,
    async [Symbol.asyncDispose]() {
      server.close();
    },
  };
}
