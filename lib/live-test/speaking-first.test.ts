import { afterAll, describe, expect, it } from "vitest";
import type { Step } from "@/lib/live-test/testing/script";
import { silence } from "@/lib/live-test/testing/script";
import { createTestBench, hurried, type Ports, type TestBench } from "@/lib/live-test/testing/test-bench";

const benches: TestBench[] = [];
afterAll(async () => {
  for (const bench of benches.splice(0)) await bench.close();
});

async function benchWith(ports: Ports): Promise<TestBench> {
  const bench = await createTestBench(ports);
  benches.push(bench);
  return bench;
}

/** Greets after this long, and hands over what came before, as postscreen and greet_pause look at it. */
function greetsAfter(ms: number, onGreeting: () => void, teaser?: string): Step {
  return ({ say, socket }) => {
    if (teaser) socket.write(teaser);
    setTimeout(() => {
      onGreeting();
      say("220 scripted.test ESMTP");
    }, ms);
  };
}

const tlsHello = "\x16\x03";

describe.concurrent("a server that greets late", () => {
  it.each([
    { port: 587, ms: 900 },
    { port: 25, ms: 900 },
    { port: 587, ms: 6_300 },
  ])("hears nothing before its greeting on $port, $ms ms after the connection", async ({ port, ms }) => {
    let before = "";
    let connections = 0;
    const server = () => bench.servers.get(port);
    const greeting = greetsAfter(ms, () => {
      before = server()?.heard.clear ?? "";
      connections = server()?.connections.made ?? 0;
    });
    const bench = await benchWith({ [port]: { script: { greeting } }, 465: { security: "tls" } });
    const { findings } = await bench.run({ explore: true, settings: { port } });

    expect(findings.verdict).toBe("sent");
    expect({ before, connections }).toEqual({ before: "", connections: 1 });
    expect(server()?.heard.clear).not.toContain(tlsHello);
    expect(bench.servers.get(465)?.received.some(({ line }) => line.startsWith("AUTH"))).toBe(false);
  });

  it("is waited for up to 15 s", async () => {
    const bench = await benchWith({ 587: { script: { greeting: greetsAfter(12_500, () => {}) } } });
    const { findings } = await bench.run({ explore: true });
    expect(findings.verdict).toBe("sent");
  });

  it("and has begun its banner is never spoken to, however long the rest takes", async () => {
    let before = "";
    const greeting = greetsAfter(
      1_500,
      () => (before = bench.servers.get(587)?.heard.clear ?? ""),
      "220-wait\r\n",
    );
    const bench = await benchWith({ 587: { script: { greeting } } });
    const { findings } = await bench.run({ explore: true }, hurried({ unasked: 400 }));
    expect(findings.verdict).toBe("sent");
    expect(before).toBe("");
    expect(bench.servers.get(587)?.connections.made).toBe(1);
  });

  it("gets no clear words either where TLS was tried on its port", async () => {
    const before: string[] = [];
    const greeting: Step = ({ say }) =>
      void setTimeout(() => {
        before.push(bench.servers.get(587)?.heard.clear ?? "");
        say("220 scripted.test ESMTP");
      }, 900);
    const bench = await benchWith({ 587: { script: { greeting } } });
    const { findings } = await bench.run({ explore: true, settings: { security: "tls" } });
    expect(findings.alternatives[0]).toMatchObject({ port: 587, security: "starttls", signedIn: true });
    // The ClientHello of the chosen mode is the person's own wish; nothing else comes early.
    expect(before.join("").match(/EHLO/g)).toBeNull();
  });
});

describe.concurrent("a port that stays silent", () => {
  it("is spoken to in its other mode and asked in clear only after the long silence", async () => {
    const bench = await benchWith({ 587: { script: { greeting: silence } } });
    const heard = () => bench.servers.get(587)?.heard.clear ?? "";
    const at: Record<number, string> = {};
    for (const ms of [700, 1_900]) setTimeout(() => (at[ms] = heard()), ms);
    await bench.run({ explore: true }, hurried({ unasked: 1_000, greeting: 2_600, tls: 300 }));
    expect(at[700]).toBe("");
    expect(at[1_900]).toContain(tlsHello);
    expect(at[1_900]).toContain("EHLO portwise.invalid");
  });

  it("is spoken to at once where clients speak first anyway", async () => {
    const bench = await benchWith({ 465: { security: "tls" } });
    const { findings } = await bench.run({ explore: true, settings: { port: 465 } });
    expect(findings.alternatives).toContainEqual(
      expect.objectContaining({ port: 465, security: "tls", signedIn: true }),
    );
    expect(findings.durationMs).toBeLessThan(2_500);
  });
});

describe.concurrent("a mode that the chosen port has disproved", () => {
  it.each([
    {
      what: "a bad certificate on 465",
      port: 465,
      security: "tls",
      plan: { security: "tls", certificate: { selfSigned: true } },
    },
    {
      what: "a bad certificate on 587",
      port: 587,
      security: "starttls",
      plan: { certificate: { selfSigned: true } },
    },
    {
      what: "a refusal in the greeting",
      port: 587,
      security: "starttls",
      plan: { script: { greeting: "554 no" } },
    },
    { what: "an unknown EHLO", port: 25, security: "starttls", plan: { script: { EHLO: "502 no" } } },
    {
      what: "too old TLS",
      port: 465,
      security: "tls",
      plan: {
        security: "tls",
        tls: { maxVersion: "TLSv1.1", minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" },
      },
    },
  ] as const)("is not tried after $what", async ({ port, security, plan }) => {
    const bench = await benchWith({ [port]: plan });
    const { findings } = await bench.run({ explore: true, settings: { port, security } });
    expect(findings.failure).not.toBeNull();
    expect(findings.alternatives.map((door) => door.port)).not.toContain(port);
    expect(bench.servers.get(port)?.connections.made).toBe(1);
    expect(findings.durationMs).toBeLessThan(1_000);
  });
});
