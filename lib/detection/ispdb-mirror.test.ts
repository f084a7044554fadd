import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createConnectionSlots } from "@/lib/detection/connection-slots";
import { fetchFromMirror } from "@/lib/detection/ispdb-mirror";
import type { DnsAnswer } from "@/lib/dns/answer";
import { listen } from "@/lib/egress/testing/listen";

let server: Server;
let answer: RequestListener;
let base: string;

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  base = `http://mirror.inside.example:${await listen(server)}/v1.1/`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function ask({ address = "127.0.0.1", timeoutMs = 1_500 } = {}) {
  const nodata: DnsAnswer<string> = { status: "nodata" };
  return fetchFromMirror(`${base}theirshop.it`, {
    resolver: {
      a: async () => (address ? { status: "ok", records: [address] } : nodata),
      aaaa: async () => nodata,
    },
    slots: createConnectionSlots(1),
    etag: '"v1"',
    signal: new AbortController().signal,
    timeoutMs,
    userAgent: "Portwise test",
  });
}

it("asks a mirror inside, without TLS, by the name servers that everything else is asked by", async () => {
  answer = ({ url, headers }, response) => {
    response.setHeader("etag", '"v2"').end(`${url} ${headers["if-none-match"]} ${headers["user-agent"]}`);
  };
  const fetched = await ask();
  expect(fetched).toMatchObject({ status: "ok", etag: '"v2"', leftDomain: false });
  expect(fetched.status === "ok" && Buffer.from(fetched.body).toString()).toBe(
    '/v1.1/theirshop.it "v1" Portwise test',
  );
});

it.each([304, 404])("passes %i on", async (code) => {
  answer = (_, response) => response.writeHead(code).end();
  expect(await ask()).toEqual({ status: "refused", code });
});

it.each<[string, RequestListener]>([
  ["a redirect", (_, response) => response.writeHead(302, { location: "/elsewhere" }).end()],
  ["1 MB", (_, response) => response.end("x".repeat(1024 * 1024))],
  ["a dropped connection", ({ socket }) => socket.destroy()],
])("takes %s for no answer", async (_, handler) => {
  answer = handler;
  expect(await ask()).toEqual({ status: "unreachable" });
});

it("gives up on silence, and on a name that has no address", async () => {
  answer = () => {};
  expect(await ask({ timeoutMs: 100 })).toEqual({ status: "unreachable" });
  expect(await ask({ address: "" })).toEqual({ status: "unreachable" });
});
