import type { Server } from "node:net";

/** Starts the server at a free port of a loopback address, or at the one given, and says which. */
export async function listen(server: Server, { host = "127.0.0.1", port = 0 } = {}): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  return address.port;
}
