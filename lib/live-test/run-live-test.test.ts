import { setImmediate as turn } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { usualDeadlinesMs } from "@/lib/live-test/deadlines";
import { runLiveTest } from "@/lib/live-test/run-live-test";
import { lastWords, type Step, silence } from "@/lib/live-test/testing/script";
import { cramChallenge } from "@/lib/live-test/testing/scripted-server";
import {
  createTestBench,
  type PortPlan,
  type TestBench,
  testPassword,
  usualRequest,
} from "@/lib/live-test/testing/test-bench";

type Certificate = NonNullable<PortPlan["certificate"]>;

const benches: TestBench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.close();
});

async function benchWith(...plan: Parameters<typeof createTestBench>): Promise<TestBench> {
  const bench = await createTestBench(...plan);
  benches.push(bench);
  return bench;
}

const ehloOffering = (mechanism: string) => `250-scripted.test\n250-STARTTLS\n250 AUTH ${mechanism}`;
const base64 = (text: string) => Buffer.from(text).toString("base64");

const late: Step = ({ say }) => void setTimeout(() => say("220 scripted.test ESMTP"), 700);

describe("a test that works", () => {
  it("goes through every stage and tells each as it comes", async () => {
    const bench = await benchWith({ 587: {} });
    const { findings, events } = await bench.run();
    const plan = ["dns", "connect", "greeting", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "body"];

    expect(findings).toMatchObject({
      verdict: "sent",
      failure: null,
      accepted: { queueId: "4ZbXk52Qzfz9v7K" },
    });
    expect(findings.stages.map(({ stage, status }) => [stage, status])).toEqual(
      plan.map((stage) => [stage, "ok"]),
    );
    expect(events.filter(({ type }) => type === "stage-started")).toHaveLength(plan.length);
    expect(findings.tls).toMatchObject({ protocol: "TLSv1.3", trusted: true, problem: null });
    expect(findings.tls?.certificate).toMatchObject({
      altNames: ["mail.bench.test"],
      chain: ["CN=mail.bench.test"],
    });
    expect(findings.capabilities).toEqual({
      beforeTls: ["STARTTLS", "PIPELINING"],
      afterTls: ["PIPELINING", "AUTH PLAIN LOGIN"],
    });
    expect(findings.alternatives).toEqual([]);
  });

  it("sends a well-formed message that carries the arrival code", async () => {
    const bench = await benchWith({ 465: { security: "tls" } });
    const { findings } = await bench.run({
      settings: { port: 465, security: "tls", replyTo: "help@example.com" },
    });
    const message = bench.servers
      .get(465)
      ?.received.map(({ line }) => line)
      .join("\n");

    expect(findings.arrivalCode).toMatch(/^\d{6}$/);
    for (const header of [
      "From: Ada <ada@example.com>",
      "To: grace@example.org",
      "Reply-To: help@example.com",
      `Subject: Test ${findings.arrivalCode}`,
      "Auto-Submitted: auto-generated",
    ]) {
      expect(message).toContain(header);
    }
    expect(message).toMatch(/^Message-ID: <[^@\s]+@example\.com>$/m);
    expect(message).toMatch(/^Date: .+$/m);
    expect(message).toContain("Content-Type: text/html");
  });

  it("stops after the sign-in where only that was asked for", async () => {
    const bench = await benchWith({ 587: {} });
    const { findings } = await bench.run({ signInOnly: true });
    expect(findings).toMatchObject({ verdict: "sent", accepted: null, arrivalCode: null });
    expect(bench.servers.get(587)?.received.some(({ line }) => line.startsWith("MAIL"))).toBe(false);
  });

  it.each(["PIPELINING", "8BITMIME"])("tells sender, recipient and data apart with %s", async (keyword) => {
    const capabilities = [keyword, "AUTH PLAIN"];
    const bench = await benchWith({ 587: { capabilities, script: { RCPT: "550 5.1.1 no such user" } } });
    const { findings } = await bench.run();
    expect(findings.failure).toMatchObject({
      stage: "rcpt",
      code: 550,
      enhancedCode: "5.1.1",
      errorCode: null,
    });
    expect(findings.stages.filter(({ status }) => status === "skipped").map(({ stage }) => stage)).toEqual([
      "data",
      "body",
    ]);
  });
});

describe("signing in", () => {
  it.each([
    {
      offers: "PLAIN LOGIN",
      mechanism: "PLAIN",
      sends: `AUTH PLAIN ${base64(`\0ada@example.com\0${testPassword}`)}`,
    },
    { offers: "LOGIN", mechanism: "LOGIN", sends: base64(testPassword) },
    { offers: "CRAM-MD5", mechanism: "CRAM-MD5", sends: expect.stringMatching(/^YWRhQGV4YW1wbGUuY29t/) },
  ])("uses $mechanism where the server offers $offers", async ({ offers, mechanism, sends }) => {
    const bench = await benchWith({ 587: { capabilities: [`AUTH ${offers}`] } });
    const { findings } = await bench.run({ signInOnly: true });
    expect(findings.stages.find(({ stage }) => stage === "auth")).toMatchObject({
      status: "ok",
      detail: mechanism,
    });
    expect(bench.servers.get(587)?.received.map(({ line }) => line)).toContainEqual(sends);
    expect(cramChallenge).not.toBe("");
  });

  it("picks from what is offered after TLS, not before", async () => {
    const bench = await benchWith({
      587: { script: { EHLO: ehloOffering("PLAIN"), "EHLO TLS": ehloOffering("LOGIN") } },
    });
    const { findings } = await bench.run({ signInOnly: true });
    expect(findings.stages.find(({ stage }) => stage === "auth")).toMatchObject({ detail: "LOGIN" });
  });

  it("sends the password in clear only where the person chose no encryption", async () => {
    const bench = await benchWith({ 25: { security: "none" } });
    const { findings } = await bench.run({ signInOnly: true, settings: { port: 25, security: "none" } });
    expect(findings.verdict).toBe("sent");
  });

  const echoes: Record<string, (line: string) => string> = {
    "as it is": () => testPassword,
    "as it came": (line) => line,
    "in capitals": () => testPassword.toUpperCase(),
    "over two lines": () => `${testPassword.slice(0, 9)}\n535 ${testPassword.slice(9)}`,
  };
  it.each(Object.keys(echoes))("keeps a password out that the server echoes %s", async (name) => {
    const heard: string[] = [];
    const echo: Step = ({ say }) =>
      say(`535-5.7.8 you said ${echoes[name]?.(heard.at(-1) ?? "")}\n535 sorry`);
    const bench = await benchWith({ 587: { script: { AUTH: echo }, onLine: (line) => heard.push(line) } });
    const { findings, events } = await bench.run();
    const told = JSON.stringify([findings, events]).toLowerCase();
    expect(findings.failure?.reply).toContain("•••");
    for (const trace of [
      testPassword,
      testPassword.slice(0, 9),
      testPassword.slice(9),
      base64(testPassword),
    ]) {
      expect(told).not.toContain(trace.toLowerCase());
    }
  });
});

const dayMs = 86_400_000;

describe("a certificate that is not good", () => {
  it.each<[string, Certificate, string]>([
    ["expired", { validTo: new Date(Date.now() - dayMs) }, "CERT_HAS_EXPIRED"],
    ["not yet valid", { validFrom: new Date(Date.now() + dayMs) }, "CERT_NOT_YET_VALID"],
    ["self-signed", { selfSigned: true }, "DEPTH_ZERO_SELF_SIGNED_CERT"],
    ["of an unknown issuer", { byStranger: true }, "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ["of another host", { names: ["other.example.com", "192.0.2.7"] }, "ERR_TLS_CERT_ALTNAME_INVALID"],
  ])("is shown whole, %s", async (_, certificate, problem) => {
    const bench = await benchWith({ 587: { certificate } });
    const { findings } = await bench.run();
    const [name = "mail.bench.test", ...others] = certificate.names ?? [];
    expect(findings.failure).toMatchObject({ stage: "starttls", errorCode: problem });
    expect(findings.tls).toMatchObject({
      protocol: "TLSv1.3",
      trusted: false,
      problem,
      certificate: {
        subject: `CN=${name}`,
        altNames: [name, ...others],
        issuer: certificate.selfSigned ? `CN=${name}` : expect.stringMatching(/authority$/),
        validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        validTo: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        fingerprint256: expect.stringMatching(/^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/),
        chain: [`CN=${name}`],
      },
    });
  });
});

describe("a certificate that others may refuse", () => {
  it("is enough where the host stands in its common name alone, and is warned of", async () => {
    const bench = await benchWith({ 587: { certificate: { withoutAltNames: true } } });
    const { findings } = await bench.run();
    expect(findings.verdict).toBe("sent");
    expect(findings.tls).toMatchObject({ trusted: true, warning: "common-name-only" });
  });

  it("is not warned of where it has the name as it should", async () => {
    const bench = await benchWith({ 587: {} });
    const { findings } = await bench.run({ signInOnly: true });
    expect(findings.tls).not.toHaveProperty("warning");
  });

  it("has its reason told in OpenSSL's words where Node has no code", async () => {
    const bench = await benchWith({
      587: { certificate: { hasWeakKey: true }, tls: { ciphers: "DEFAULT@SECLEVEL=0" } },
    });
    const { findings } = await bench.run();
    expect(findings.failure).toMatchObject({
      errorCode: "UNSPECIFIED",
      message: "the certificate was not accepted: EE certificate key too weak",
    });
    expect(bench.servers.get(587)?.heard.secure).toBe("");
  });
});

describe("a server that closes the handshake without an alert", () => {
  it("is tried once more with old versions, and hears nothing inside", async () => {
    const tls = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
    const bench = await benchWith({ 587: { tls, wantsOldTls: true } });
    const { findings } = await bench.run();
    expect(findings.failure).toMatchObject({ stage: "starttls", errorCode: "EOLDTLS" });
    expect(findings.tls).toMatchObject({ protocol: "TLSv1.1", trusted: false });
    expect(bench.servers.get(587)?.heard.secure).toBe("");
    expect(bench.servers.get(587)?.connections.made).toBe(2);
  });
});

describe("cancelling", () => {
  it("closes the connection at once", async () => {
    const bench = await benchWith({ 587: { script: { AUTH: silence } } });
    const stop = new AbortController();
    const test = runLiveTest(await usualRequest(bench.egress), { egress: bench.egress, signal: stop.signal });
    let step = await test.next();
    while (!step.done) {
      if (step.value.type === "stage-started" && step.value.stage === "auth") stop.abort();
      step = await test.next();
    }
    expect(step.value).toMatchObject({ verdict: "cancelled", failure: null });
    await expect.poll(() => bench.servers.get(587)?.connections.open).toBe(0);
  });

  it("happens by itself when nobody listens any more", async () => {
    const bench = await benchWith({ 587: { script: { AUTH: silence } } });
    const test = runLiveTest(await usualRequest(bench.egress), {
      egress: bench.egress,
      signal: new AbortController().signal,
    });
    for await (const event of test) if (event.type === "stage-started" && event.stage === "auth") break;
    await turn();
    await expect.poll(() => bench.servers.get(587)?.connections.open).toBe(0);
  });
});

describe("looking for other doors", () => {
  it("does not begin while the chosen one works", async () => {
    const bench = await benchWith({ 587: {}, 465: { security: "tls" } });
    const { events } = await bench.run({ explore: true });
    expect(events.some(({ type }) => type === "exploring")).toBe(false);
    expect(bench.servers.get(465)?.connections.made).toBe(0);
  });

  it("tells what each turned out to be, and signs in at the best one only", async () => {
    const bench = await benchWith({
      587: { script: { greeting: "554 5.7.1 not you" } },
      465: { security: "tls", certificate: { selfSigned: true } },
      2525: {},
    });
    const { findings } = await bench.run({ explore: true });
    expect(findings.alternatives).toMatchObject([
      { port: 465, security: "tls", status: "tls-failed", signedIn: null },
      { port: 2525, security: "starttls", status: "open", signedIn: true },
      { port: 25, security: "starttls", status: "refused", signedIn: null },
    ]);
    expect(bench.servers.get(465)?.received).toEqual([]);
  });

  it("calls a door busy, not closed, where its server has too many connections for now", async () => {
    const tooMany = lastWords("421 4.7.0 Error: too many connections from 192.0.2.7");
    const bench = await benchWith({ 465: { security: "tls", script: { greeting: tooMany } } });
    const { findings } = await bench.run({ explore: true });
    expect(findings.alternatives).toContainEqual(expect.objectContaining({ port: 465, status: "busy" }));
  });

  it("gives a silent port up once another has proved itself", async () => {
    const bench = await benchWith({ 587: "silent", 465: { security: "tls" } });
    const chosen = { ...usualDeadlinesMs.chosen, connect: 60_000 }; // this test would end before that
    const patient = { ...usualDeadlinesMs, chosen };
    const { findings } = await bench.run({ explore: true, timeoutMs: 60_000 }, patient);
    expect(findings.failure).toMatchObject({ stage: "connect", errorCode: "ETIMEDOUT" });
    expect(findings.alternatives[0]).toMatchObject({ port: 465, status: "open", signedIn: true });
  });

  it("waits for a slow chosen port that answers after all", async () => {
    const bench = await benchWith({ 587: { script: { greeting: late } }, 465: { security: "tls" } });
    const { findings } = await bench.run({ explore: true });
    expect(findings.verdict).toBe("sent");
    expect(bench.servers.get(465)?.received.some(({ line }) => line.startsWith("AUTH"))).toBe(false);
  });
});
