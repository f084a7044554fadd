import "server-only";
import type { Socket } from "node:net";
import { type ConnectionOptions, connect, type TLSSocket } from "node:tls";

/** Speaks TLS from the first byte. Fulfils whatever the certificate is worth; the caller looks at it. */
export function handshake(socket: Socket, options: ConnectionOptions): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secured = connect({ ...options, socket });
    secured.on("error", reject);
    secured.once("secureConnect", () => resolve(secured));
    secured.once("close", () => reject(new Error("connection closed during the TLS handshake")));
  });
}
