import "server-only";
import type { Socket } from "node:net";
import { connect, type TLSSocket } from "node:tls";
import type { JudgedHost } from "@/lib/egress/egress";
import { tlsOptionsFor } from "@/lib/live-test/tls-facts";

/** Speaks TLS from the first byte. Fulfils whatever the certificate is worth; the caller looks at it. */
export function handshake(socket: Socket, host: JudgedHost): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secured = connect({ ...tlsOptionsFor(host), socket });
    secured.on("error", reject);
    secured.once("secureConnect", () => resolve(secured));
    secured.once("close", () => reject(new Error("connection closed during the TLS handshake")));
  });
}
