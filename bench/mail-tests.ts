import { sideBySide, type Timings } from "@/bench/measure";
import { nodemailer, portwise } from "@/bench/two-ways";
import { usualDeadlinesMs } from "@/lib/live-test/deadlines";
import { createTestBench, testHost, testPassword } from "@/lib/live-test/testing/test-bench";
import type { Settings } from "@/lib/settings/schema";
import type { Endpoint } from "@/lib/smtp/endpoint";

type Comparison = { ours: Timings; theirs: Timings };

const auth = { method: "password", username: "ada@example.com", password: testPassword } as const;
const settings = {
  host: testHost,
  port: 587,
  security: "starttls",
  auth,
  from: { address: "ada@example.com" },
} as const satisfies Settings;

const doors: readonly Endpoint[] = [
  { port: 587, security: "starttls" },
  { port: 465, security: "tls" },
  { port: 2525, security: "starttls" },
];

/** A server that works: what the watching costs, against sending a message without any. */
export async function workingServer(): Promise<Comparison> {
  const bench = await createTestBench({ 587: {} });
  const target = { hosts: bench.localHosts, settings };
  try {
    return await sideBySide(
      async () => expectSame((await portwise(target)).verdict, "sent"),
      () => nodemailer(target, settings),
      { rounds: 100, warmUp: 10 },
    );
  } finally {
    await bench.close();
  }
}

/**
 * Ports 587 and 465 silent, 2525 open: until the way out is proven by a sign-in, against trying one door after the
 * other with the patience that Portwise has with a door. nodemailer's own is two minutes for each.
 */
export async function blockedPort(): Promise<Comparison> {
  const bench = await createTestBench({ 587: "silent", 465: "silent", 2525: {} });
  const target = { hosts: bench.localHosts, settings };
  const connectionTimeoutMs = usualDeadlinesMs.beside.connect;

  async function oneByOne(): Promise<void> {
    for (const door of doors) {
      const isThrough = await nodemailer(target, door, { connectionTimeoutMs }).then(
        () => true,
        () => false,
      );
      if (isThrough) return;
    }
    throw new Error("no door was open");
  }

  try {
    return await sideBySide(
      async () => expectSame((await portwise(target)).fixes[0]?.verified, true),
      oneByOne,
      { rounds: 3, warmUp: 1 },
    );
  } finally {
    await bench.close();
  }
}

function expectSame(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`the test said ${String(actual)}, not ${String(expected)}`);
}
