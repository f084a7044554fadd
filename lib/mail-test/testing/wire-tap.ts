import { connect, createServer, type Server, Socket } from "node:net";
import type { LocalHosts } from "@/lib/egress/local-hosts";
import { listen } from "@/lib/egress/testing/listen";

export type WireTap = {
  /** The same hosts, by way of the tap. */
  hosts: LocalHosts;
  /** All that went to servers since the last call, one entry for each connection, as Latin-1. */
  taken(): readonly string[];
  close(): void;
};

/** Stands between a client and local hosts and keeps what the client sends, as it is on the wire. */
export async function tapWires(hosts: LocalHosts, ports: readonly number[]): Promise<WireTap> {
  const taps = new Map<number, number>();
  const open: (Server | Socket)[] = [];
  let sent: string[] = [];

  for (const port of new Set(ports)) {
    const server = createServer((client) => {
      const index = sent.push("") - 1;
      const kept = sent;
      const behind = connect({ host: "127.0.0.1", port });
      open.push(client, behind);
      client.on("data", (chunk) => (kept[index] += chunk.toString("latin1")));
      client.on("error", () => behind.destroy()).pipe(behind);
      behind.on("error", () => client.destroy()).pipe(client);
    });
    open.push(server);
    taps.set(port, await listen(server));
  }

  return {
    hosts(name) {
      const host = hosts(name);
      const behind = (port: number) => host?.portFor(port) ?? null;
      return host && { ...host, portFor: (port) => taps.get(behind(port) ?? 0) ?? behind(port) };
    },
    taken() {
      const all = sent;
      sent = [];
      return all;
    },
    close() {
      for (const one of open) {
        if (one instanceof Socket) one.destroy();
        else one.close();
      }
    },
  };
}

/**
 * How long the messages were that went through TLS 1.3 after the greetings of the handshake, in bytes before
 * encryption (RFC 8446 §5.2: one byte of type and sixteen of authentication come on top).
 */
export function sealedLengths(sent: string): readonly number[] {
  const wire = Buffer.from(sent, "latin1");
  const start = wire.indexOf(Buffer.from([22, 3, 1])); // a ClientHello
  const lengths: number[] = [];
  for (let at = start; at >= 0 && at + 5 <= wire.length; at += 5 + wire.readUInt16BE(at + 3)) {
    if (wire[at] === 23) lengths.push(wire.readUInt16BE(at + 3) - 17);
  }
  return lengths;
}
