import { afterEach, describe, expect, it } from "vitest";
import type { ServerOptions } from "@/lib/live-test/testing/scripted-server";
import { createTestBench, type TestBench, testPassword } from "@/lib/live-test/testing/test-bench";
import type { Security } from "@/lib/smtp/security";

const benches: TestBench[] = [];
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.close();
});

async function sendTo(
  options: ServerOptions,
  {
    port = 587,
    security = "starttls",
    from = "ada@example.com",
    recipient = "grace@example.org",
  }: {
    port?: number;
    security?: Security;
    from?: string;
    recipient?: string;
  } = {},
) {
  const segments: string[] = [];
  let last = "";
  const bench = await createTestBench({
    [port]: {
      ...options,
      security,
      onLine() {
        const all = `${server()?.heard.clear}${server()?.heard.secure}`;
        if (all !== last) segments.push(all.slice(last.length));
        last = all;
      },
    },
  });
  const server = () => bench.servers.get(port);
  benches.push(bench);
  const { findings } = await bench.run({
    explore: true,
    recipient,
    settings: { port, security, from: { address: from } },
  });
  return { findings, segments, lines: server()?.received.map(({ line }) => line) ?? [], server: server() };
}

const usual = ["PIPELINING", "SIZE 10240000", "AUTH PLAIN"];
const plain = Buffer.from(`\0ada@example.com\0${testPassword}`).toString("base64");

describe("a good test", () => {
  it.each([
    { port: 587, security: "starttls", opening: ["EHLO", "STARTTLS", "EHLO"] },
    { port: 465, security: "tls", opening: ["EHLO"] },
  ] as const)("costs one connection and the fewest turns on $port", async ({ port, security, opening }) => {
    const { findings, lines, server } = await sendTo({ capabilities: usual }, { port, security });
    expect(findings.verdict).toBe("sent");
    expect(server?.connections.made).toBe(1);

    const commands = lines.filter((line) => /^(?:EHLO|STARTTLS|AUTH|MAIL|RCPT|DATA$)/.test(line));
    expect(commands).toEqual([
      ...opening.map((verb) => expect.stringMatching(`^${verb}`)),
      `AUTH PLAIN ${plain}`,
      expect.stringMatching(/^MAIL FROM:<ada@example\.com> SIZE=\d+$/),
      "RCPT TO:<grace@example.org>",
      "DATA",
    ]);
  });

  it("sends MAIL, RCPT and DATA in one turn, with the exact size of the message", async () => {
    const { segments } = await sendTo({ capabilities: usual });
    const envelope = segments.find((segment) => segment.startsWith("MAIL")) ?? "";
    expect(envelope).toMatch(
      /^MAIL FROM:<ada@example\.com> SIZE=\d+\r\nRCPT TO:<grace@example\.org>\r\nDATA\r\n$/,
    );
    const size = Number(/SIZE=(\d+)/.exec(envelope)?.[1]);
    const message =
      segments
        .slice(segments.indexOf(envelope) + 1)
        .join("")
        .split("\r\n.\r\n")[0] ?? "";
    expect(Buffer.byteLength(message, "latin1") + 2).toBe(size);
  });

  it("leaves the size out where the server does not ask for it", async () => {
    const { lines } = await sendTo({ capabilities: ["PIPELINING", "AUTH PLAIN"] });
    expect(lines).toContain("MAIL FROM:<ada@example.com>");
  });
});

describe("an address outside ASCII", () => {
  it("has its domain sent with A-labels, in envelope and headers, and needs no SMTPUTF8", async () => {
    const { findings, lines } = await sendTo(
      { capabilities: ["AUTH PLAIN"] },
      { from: "ada@bücher.example", recipient: "dest@müller.example" },
    );
    expect(findings.verdict).toBe("sent");
    expect(lines).toContain("MAIL FROM:<ada@xn--bcher-kva.example>");
    expect(lines).toContain("RCPT TO:<dest@xn--mller-kva.example>");
    expect(lines).toContain("To: dest@xn--mller-kva.example");
    expect(lines.join("\n")).toMatch(/^From: .*ada@xn--bcher-kva\.example>?$/m);
    expect(lines.join("\n")).not.toMatch(/[^\p{ASCII}]/u);
  });

  it("has its local part sent as it is to a server with SMTPUTF8", async () => {
    const { findings, lines } = await sendTo(
      { capabilities: ["SMTPUTF8", "AUTH PLAIN"] },
      { from: "ädä@bücher.example" },
    );
    expect(findings.verdict).toBe("sent");
    expect(lines).toContain("MAIL FROM:<ädä@xn--bcher-kva.example> SMTPUTF8");
  });

  it("is not sent at all to one without", async () => {
    const { findings, lines } = await sendTo(
      { capabilities: ["AUTH PLAIN"] },
      { recipient: "grää@example.org" },
    );
    expect(findings.failure).toMatchObject({ stage: "rcpt", errorCode: "ESMTPUTF8", reply: null });
    expect(lines.some((line) => /^(?:MAIL|RCPT|DATA)/.test(line))).toBe(false);
  });
});
