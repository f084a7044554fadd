import { afterEach, expect, it } from "vitest";
import { createTestBench, type TestBench, testHost } from "@/lib/live-test/testing/test-bench";
import { knockAtDoor } from "@/lib/mail-test/knock-at-door";
import type { Endpoint } from "@/lib/smtp/endpoint";

const benches: TestBench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.close();
});

async function knockAt({ port, security }: Endpoint, ...plan: Parameters<typeof createTestBench>) {
  const bench = await createTestBench(...plan);
  benches.push(bench);
  const { egress } = bench;
  const signal = new AbortController().signal;
  const answer = await knockAtDoor({ host: testHost, port, security }, { egress, signal });
  return { answer, bench };
}

const tls: Endpoint = { port: 465, security: "tls" };
const starttls: Endpoint = { port: 587, security: "starttls" };
const other = { certificate: { names: ["srv12.host.example", "*.host.example"] } } as const;

it("finds an open door, says goodbye and never signs in", async () => {
  const { answer, bench } = await knockAt(starttls, { 587: {} });
  expect(answer).toEqual({ status: "open" });
  const server = bench.servers.get(587);
  await expect.poll(() => server?.received.at(-1)?.line).toBe("QUIT");
  expect(server?.received.filter(({ line }) => line.startsWith("AUTH"))).toEqual([]);
});

it.each([
  ["TLS", tls, { 465: { security: "tls", ...other } }],
  ["STARTTLS", starttls, { 587: other }],
] as const)("reads the names of a certificate for another host, over %s", async (_, endpoint, plan) => {
  const { answer } = await knockAt(endpoint, plan);
  expect(answer).toEqual({ status: "other-name", names: ["srv12.host.example", "*.host.example"] });
});

it.each([
  ["nothing listens", tls, {}],
  ["STARTTLS is missing", starttls, { 587: { security: "none" } }],
  [
    "the certificate has expired",
    tls,
    { 465: { security: "tls", certificate: { validTo: new Date("2020-01-01") } } },
  ],
] as const)("takes the door for closed where %s", async (_, endpoint, plan) => {
  expect((await knockAt(endpoint, plan)).answer).toEqual({ status: "closed" });
});

it("does not knock where it may not connect", async () => {
  const { bench } = await knockAt(tls, {});
  const { egress } = bench;
  const signal = new AbortController().signal;
  expect(await knockAtDoor({ host: "127.0.0.1", ...tls }, { egress, signal })).toEqual({ status: "closed" });
});
