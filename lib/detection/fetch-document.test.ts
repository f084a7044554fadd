import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { fetchDocument } from "@/lib/detection/fetch-document";
import { privateAddress, publicAddress, startWorld, type World } from "@/lib/detection/testing/world";
import type { Zone } from "@/lib/dns/testing/dns-server";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const a = (data: string) => ({ type: "A", data, ttl: 0 }) as const;
const zone: Zone = {
  "a.example.com": [a(publicAddress)],
  "b.example.com": [a(publicAddress)],
  "other.example.net": [a(publicAddress)],
  "inside.example.com": [a(privateAddress)],
  "mixed.example.com": [a(publicAddress), a(privateAddress)],
};
beforeEach(() => {
  world.web.requests.length = 0;
  world.dns.serve(zone);
});

function fetchFrom(address: string, options: { timeoutMs?: number; sameHostOnly?: boolean } = {}) {
  const { egress, slots, userAgent } = world.network();
  const { timeoutMs = 1_500, ...rest } = options;
  const context = { egress, slots, userAgent, timeoutMs, connectTimeoutMs: 1_000 };
  return fetchDocument(address, { ...context, signal: new AbortController().signal }, rest);
}

const redirectTo = (location: string) => (_: unknown, response: ServerResponse) => {
  response.writeHead(302, { location }).end();
};
const start = "https://a.example.com/";
const text = (fetched: Awaited<ReturnType<typeof fetchFrom>>) =>
  fetched.status === "ok" ? Buffer.from(fetched.body).toString() : fetched;

it("fetches a document, says who asks, and sends neither cookies nor credentials", async () => {
  let sent: NodeJS.Dict<string | string[]> = {};
  world.web.serve({
    [start]: (request, response) => {
      sent = request.headers;
      response.end("hello");
    },
  });
  expect(text(await fetchFrom(start))).toBe("hello");
  expect(sent).toMatchObject({ host: "a.example.com", "user-agent": "Portwise test" });
  expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(["cookie"]));
  expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(["authorization"]));
});

it("unpacks gzip", async () => {
  world.web.serve({
    [start]: (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("packed"));
    },
  });
  expect(text(await fetchFrom(start))).toBe("packed");
});

it("reads 64 KiB and not a byte more", async () => {
  world.web.serve({ [start]: "x".repeat(64 * 1024), "https://b.example.com/": "x".repeat(64 * 1024 + 1) });
  expect((await fetchFrom(start)).status).toBe("ok");
  expect(await fetchFrom("https://b.example.com/")).toEqual({ status: "unreachable" });
});

it("stops reading a body of 1 MB", async () => {
  world.web.serve({ [start]: "x".repeat(1024 * 1024) });
  expect(await fetchFrom(start)).toEqual({ status: "unreachable" });
  await expect.poll(() => world.web.connections()).toBe(0);
});

it("stops unpacking a gzip bomb", async () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
  world.web.serve({
    [start]: (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
    },
  });
  expect(await fetchFrom(start)).toEqual({ status: "unreachable" });
});

it("gives up on an encoding that was not asked for, and on broken gzip", async () => {
  world.web.serve({
    [start]: (_, response) => {
      response.writeHead(200, { "content-encoding": "br" }).end("x");
    },
    "https://b.example.com/": (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip");
    },
  });
  expect(await fetchFrom(start)).toEqual({ status: "unreachable" });
  expect(await fetchFrom("https://b.example.com/")).toEqual({ status: "unreachable" });
});

const page = (number: number) => `${start}${number}`;

it("follows three redirects and not four", async () => {
  world.web.serve({
    [page(4)]: redirectTo("/3"),
    [page(3)]: redirectTo("/2"),
    [page(2)]: redirectTo("https://b.example.com/1"),
    "https://b.example.com/1": redirectTo(page(0)),
    [page(0)]: "there",
  });
  expect(text(await fetchFrom(page(3)))).toBe("there");
  expect(await fetchFrom(page(4))).toEqual({ status: "unreachable" });
});

it("says when a redirect led out of the registrable domain", async () => {
  world.web.serve({
    [start]: redirectTo("https://b.example.com/"),
    "https://b.example.com/": "b",
    [`${start}out`]: redirectTo("https://other.example.net/"),
    "https://other.example.net/": "out",
  });
  expect(await fetchFrom(start)).toMatchObject({ status: "ok", leftDomain: false });
  expect(await fetchFrom(`${start}out`)).toMatchObject({ status: "ok", leftDomain: true });
});

it.each([
  ["to http", "http://b.example.com/"],
  ["to 127.0.0.1", "https://127.0.0.1/"],
  ["to the allowed address itself, by number", `https://${publicAddress}/`],
  ["to another port", "https://b.example.com:8443/"],
  ["with user information", "https://user:secret@b.example.com/"],
  ["to a host inside", "https://inside.example.com/"],
  ["to a reserved name", "https://router.home.arpa/"],
  ["in a loop", start],
  ["to a file", "file:///etc/passwd"],
  ["to nonsense", "https://%zz/"],
])("does not follow a redirect %s", async (_, location) => {
  world.web.serve({ [start]: redirectTo(location) });
  expect(await fetchFrom(start)).toEqual({ status: "unreachable" });
  expect(new Set(world.web.requests)).toEqual(new Set([start]));
});

it("stays at the same host when the address is in the query", async () => {
  world.web.serve({ [start]: redirectTo("https://b.example.com/"), "https://b.example.com/": "b" });
  expect(await fetchFrom(start, { sameHostOnly: true })).toEqual({ status: "unreachable" });
});

it("refuses a host of which one address is public and one is not", async () => {
  world.web.serve({ "https://mixed.example.com/": "x" });
  expect(await fetchFrom("https://mixed.example.com/")).toEqual({ status: "unreachable" });
  expect(world.web.requests).toEqual([]);
});

it("connects to the address that was judged, though DNS answers another one by then", async () => {
  world.web.serve({ [start]: "x" });
  const { resolver } = world.network();
  const { egress, ...network } = world.network();
  const judging: typeof egress = {
    ...egress,
    judge: async (...request) => {
      const judged = await egress.judge(...request);
      world.dns.serve({ ...zone, "a.example.com": [a(privateAddress)] });
      return judged;
    },
  };
  const fetched = await fetchDocument(start, {
    ...network,
    egress: judging,
    signal: new AbortController().signal,
    timeoutMs: 1_500,
    connectTimeoutMs: 1_000,
  });
  expect(text(fetched)).toBe("x");
  expect(await resolver.a("a.example.com")).toMatchObject({ records: [privateAddress] });
  expect(await fetchFrom(start)).toEqual({ status: "unreachable" });
});

it("gives up on a server that never answers", async () => {
  world.web.serve({ [start]: () => {} });
  expect(await fetchFrom(start, { timeoutMs: 200 })).toEqual({ status: "unreachable" });
  await expect.poll(() => world.web.connections()).toBe(0);
});

it("tells a host that does not exist from one that cannot be looked up", async () => {
  world.dns.serve({ "broken.example.com": "servfail" });
  expect(await fetchFrom("https://gone.example.com/")).toEqual({ status: "no-host" });
  expect(await fetchFrom("https://broken.example.com/")).toEqual({ status: "unreachable" });
});

it("passes a refusal on", async () => {
  world.web.serve({});
  expect(await fetchFrom(start)).toEqual({ status: "refused", code: 404 });
});
