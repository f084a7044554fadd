import { createServer, type Server, Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { dialFirst } from "@/lib/egress/dial";
import { listen } from "@/lib/egress/testing/listen";
import { openSilentDoor, type SilentDoor } from "@/lib/practice/silent-door";

const open: (Socket | Server | SilentDoor)[] = [];
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) {
    if (one instanceof Socket) one.destroy();
    else await one.close();
  }
});

async function listening(host: string, port = 0): Promise<number> {
  const server = createServer((socket) => open.push(socket.unref()));
  open.push(server);
  return listen(server, { host, port });
}

async function silent(options: { host: string; port?: number }): Promise<SilentDoor> {
  const port = await openSilentDoor(options);
  open.push(port);
  return port;
}

const v4 = (address: string) => ({ address, family: 4 as const });
const v6 = (address: string) => ({ address, family: 6 as const });

it("connects to the first address that answers", async () => {
  const port = await listening("127.0.0.1");
  const socket = await dialFirst([v6("::1"), v4("127.0.0.1")], { port, timeoutMs: 2_000 });
  open.push(socket);
  expect(socket.remoteAddress).toBe("127.0.0.1");
});

it("tries the next address beside a silent one, long before the deadline", async () => {
  const { port } = await silent({ host: "127.0.0.2" });
  await listening("127.0.0.1", port);
  const socket = await dialFirst([v4("127.0.0.2"), v4("127.0.0.1")], { port, timeoutMs: 60_000 });
  open.push(socket);
  expect(socket.remoteAddress).toBe("127.0.0.1");
});

it("says refused rather than timed out when one address said so", async () => {
  const { port } = await silent({ host: "127.0.0.2" });
  await expect(dialFirst([v4("127.0.0.2"), v4("127.0.0.1")], { port, timeoutMs: 400 })).rejects.toMatchObject(
    {
      name: "DialError",
      code: "ECONNREFUSED",
      attempts: [
        { address: "127.0.0.1", code: "ECONNREFUSED" },
        { address: "127.0.0.2", code: "ETIMEDOUT" },
      ],
    },
  );
});

it("times out at a silent address", async () => {
  const { port } = await silent({ host: "127.0.0.1" });
  await expect(dialFirst([v4("127.0.0.1")], { port, timeoutMs: 50 })).rejects.toMatchObject({
    code: "ETIMEDOUT",
  });
});

it("gives up at once when its signal aborts", async () => {
  const { port } = await silent({ host: "127.0.0.1" });
  const stop = new AbortController();
  const dialled = dialFirst([v4("127.0.0.1")], { port, timeoutMs: 10_000, signal: stop.signal });
  stop.abort();
  await expect(dialled).rejects.toThrow(/abort/i);
});

it("has nothing to dial where a local host has no such port", async () => {
  await expect(dialFirst([v4("127.0.0.1")], { port: null, timeoutMs: 50 })).rejects.toMatchObject({
    code: "ECONNREFUSED",
  });
});
