import { afterEach, describe, expect, it } from "vitest";
import { testDeadlineMs, usualDeadlinesMs } from "@/lib/live-test/deadlines";
import { dripOf, floodOf } from "@/lib/live-test/testing/hostile-steps";
import { deafAfter, drop, type Script, type Step, silence } from "@/lib/live-test/testing/script";
import type { ServerOptions } from "@/lib/live-test/testing/scripted-server";
import { createTestBench, hurried, type TestBench } from "@/lib/live-test/testing/test-bench";
import type { Stage } from "@/lib/transcript/stage";

const benches: TestBench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.close();
});

async function benchWith(options: ServerOptions, port = 587): Promise<TestBench> {
  const bench = await createTestBench({ [port]: options });
  benches.push(bench);
  return bench;
}

const noText: Step = ({ socket }) => socket.write(Buffer.from("554 \xff\xfe\x00\x1b[\r\n", "latin1"));
const tls465 = { port: 465, security: "tls" } as const;
const usual220 = "220 2.0.0 Ready to start TLS";
const commands: Partial<Record<Stage, keyof Script>> = {
  greeting: "greeting",
  ehlo: "EHLO",
  starttls: "STARTTLS",
  auth: "AUTH",
  mail: "MAIL",
  rcpt: "RCPT",
  data: "DATA",
  body: "body",
};
const stages = Object.entries(commands).map(([stage, command]) => ({ stage, command }));

describe("a server that keeps the test waiting", () => {
  it.each([
    ...stages.map(({ stage, command }) => ({
      does: `hangs at ${stage}`,
      stage,
      script: { [command]: silence },
    })),
    ...stages.map(({ stage, command }) => ({
      does: `drips at ${stage}`,
      stage,
      script: { [command]: dripOf("250-more\r\n") },
    })),
    { does: "hangs in the handshake", stage: "starttls", script: { STARTTLS: deafAfter(usual220) } },
    { does: "hangs at the EHLO inside TLS", stage: "ehlo", script: { "EHLO TLS": silence } },
  ])("and $does has the time of that stage, no more", async ({ stage, script }) => {
    const bench = await benchWith({ script });
    const { findings } = await bench.run({}, hurried({ [stage]: 200 }));
    expect(findings.failure).toMatchObject({ stage, errorCode: "ETIMEDOUT" });
    await expectNothingLeft(bench);
  });

  it.each<[string, Step]>([
    ["says nothing at all", silence],
    ["drips bytes that are no TLS record", dripOf("\x16\x03\x03\xff")],
  ])("and in a TLS handshake %s has the time of that stage, no more", async (_, greeting) => {
    const bench = await benchWith({ script: { greeting } }, 465);
    const { findings } = await bench.run({ settings: tls465 }, hurried({ tls: 200 }));
    expect(findings.failure?.stage).toBe("tls");
    await expectNothingLeft(bench);
  });

  it("has the time of the whole test, where it just keeps to that of each stage", async () => {
    const bench = await benchWith({ script: { MAIL: dripOf("250-more\r\n") } });
    const { findings } = await bench.run({ timeoutMs: 1_000 });
    expect(findings.failure).toMatchObject({ errorCode: "ETIMEDOUT", message: "no answer within 1000 ms" });
    await expectNothingLeft(bench);
  });

  it("has that time together with every other door that hangs", async () => {
    const hanging = { script: { greeting: silence } };
    const bench = await createTestBench({
      587: { script: { EHLO: drop } },
      465: hanging,
      2525: hanging,
      25: hanging,
    });
    benches.push(bench);
    const { findings } = await bench.run({ explore: true, timeoutMs: 1_000 });
    expect(findings.failure).toMatchObject({ stage: "ehlo" });
    expect(findings.durationMs).toBeLessThan(2_000); // a door alone may take 2.5 s
    await expectNothingLeft(bench);
  });

  it("gets 20 s at most unless more was asked for, and never a stage longer than that", () => {
    expect(testDeadlineMs.usual).toBe(20_000);
    expect(Math.max(...Object.values(usualDeadlinesMs.chosen))).toBeLessThan(testDeadlineMs.usual);
  });
});

describe("a server that does not stop talking", () => {
  const floods = {
    "one line without an end": "x",
    "one reply without an end": "250-more and more\r\n",
    "empty lines": "\r\n",
    "replies to everything": "250 ok\r\n",
    "continuations of sign-ins": "334 \r\n",
    "bytes that are no text": "\x00\xff\x80\x1b",
  };
  const points = ["greeting", "EHLO", "STARTTLS", "EHLO TLS", "AUTH", "MAIL", "body"] as const;
  const cases = Object.entries(floods).flatMap(([what, text]) =>
    points.map((point) => ({ what, point, script: { [point]: floodOf(text) } })),
  );

  it.each(cases)("with $what at $point is not listened to for long", async ({ what, point, script }) => {
    const bench = await benchWith({ script });
    const { findings } = await bench.run();
    expect(findings.accepted !== null).toBe(what === "replies to everything" && point === "body");
    await expectLittleHeld(bench, findings);
  });

  it("after it has taken the message, changes nothing", async () => {
    const bench = await benchWith({ script: { QUIT: floodOf("\r\n") } });
    const { findings } = await bench.run();
    expect(findings.verdict).toBe("sent");
    await expectLittleHeld(bench, findings);
  });

  it.each([
    ["a web page", "HTTP/1.1 200 OK\r\n\r\n<p>spam</p>\r\n"],
    ["something that looks like TLS", "\x16\x03\x03\x40\x00"],
  ])("with %s where TLS was due is not listened to for long", async (_, text) => {
    const bench = await benchWith({ script: { greeting: floodOf(text) } }, 465);
    const { findings } = await bench.run({ settings: tls465 });
    expect(findings.failure?.stage).toBe("tls");
    await expectLittleHeld(bench, findings);
  });

  it("on another door does not hold the explorer up", async () => {
    const bench = await createTestBench({
      465: { security: "tls", script: { greeting: floodOf("\r\n") } },
      2525: {},
    });
    benches.push(bench);
    const { findings } = await bench.run({ explore: true });
    expect(findings.alternatives).toMatchObject([
      { port: 465, status: "silent", signedIn: null },
      { port: 2525, status: "open", signedIn: true },
      { port: 25, status: "refused" },
    ]);
    await expectLittleHeld(bench, findings);
  });

  it("and says more than anyone wants to read is quoted in part", async () => {
    const bench = await benchWith({ script: { EHLO: `550-${"no ".repeat(9_000)}\n550 no` } });
    const { findings } = await bench.run();
    expect(findings.failure).toMatchObject({ stage: "ehlo", code: 550 });
    expect(findings.failure?.reply?.length).toBeLessThan(5_000);
  });
});

describe("a server that confuses", () => {
  it("by taking a message before it was sent has not taken it", async () => {
    const bench = await benchWith({ script: { DATA: "250 2.0.0 Ok: queued as EARLY" } });
    const { findings } = await bench.run();
    expect(findings).toMatchObject({ accepted: null, failure: { stage: "data", code: 250 } });
    expect(bench.servers.get(587)?.heard.secure).not.toContain("Subject:");
    await expectNothingLeft(bench);
  });

  it("by speaking before its turn is left", async () => {
    const bench = await benchWith({ script: { greeting: "220 hi\n250 too\n250 early\n250 x\n250 y" } });
    const { findings } = await bench.run();
    expect(findings.verdict).toBe("failed");
    await expectNothingLeft(bench);
  });

  it("by asking for ever is asked once", async () => {
    const bench = await benchWith({ script: { AUTH: deafAfter("334 ", "334 ") } });
    const { findings } = await bench.run();
    expect(findings.failure).toMatchObject({ stage: "auth", code: 334 });
    await expectNothingLeft(bench);
  });

  it("by bytes that are no text is shown as text", async () => {
    const bench = await benchWith({ script: { greeting: noText } });
    const { findings } = await bench.run();
    expect(findings.failure).toMatchObject({ stage: "greeting", code: 554 });
    expect(findings.failure?.reply).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });

  it("by a certificate that is not good hears nothing more, not even EHLO", async () => {
    const bench = await createTestBench({ 587: { certificate: { selfSigned: true } } });
    benches.push(bench);
    const { findings } = await bench.run();
    expect(findings.failure).toMatchObject({ stage: "starttls", errorCode: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(findings.tls?.certificate?.subject).toContain("mail.bench.test");
    expect(bench.servers.get(587)?.heard.secure).toBe("");
  });
});

/** Both ends agree that the conversation is over. */
async function expectNothingLeft({ dialled, servers }: TestBench): Promise<void> {
  await expect.poll(() => dialled.filter(({ destroyed }) => !destroyed)).toEqual([]);
  for (const { connections } of servers.values()) await expect.poll(() => connections.open).toBe(0);
}

/** What a server can make the process hold: what was read from it, and what is told of it. */
async function expectLittleHeld(bench: TestBench, told: unknown): Promise<void> {
  await expectNothingLeft(bench);
  for (const { bytesRead } of bench.dialled) expect(bytesRead).toBeLessThan(256 * 1024);
  expect(JSON.stringify(told).length).toBeLessThan(64 * 1024);
}
