import { expect } from "vitest";
import type { Zone } from "@/lib/dns/testing/dns-server";
import {
  createTestBench,
  hurried,
  type Ports,
  type TestBench,
  testPassword,
  usualSettings,
} from "@/lib/live-test/testing/test-bench";
import { runMailTest } from "@/lib/mail-test/run-mail-test";
import type { Settings } from "@/lib/settings/schema";
import type { TestEvent } from "@/lib/transcript/event";
import type { Report } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

type World = {
  ports: Ports;
  zone?: Zone;
  settings?: Partial<Settings>;
  recipient?: string;
  deadlinesMs?: Partial<Record<Stage | "unasked", number>>;
};

/**
 * Runs one whole test against the ports. Whatever else comes of it, the password is in nothing that the test tells,
 * and no server got it in clear or under a certificate that is not good.
 */
export async function runAgainst({
  ports,
  zone,
  settings,
  recipient = "grace@example.org",
  deadlinesMs = {},
}: World): Promise<Report> {
  const bench = await createTestBench(ports, {
    ...(zone && { zone }),
    ...(deadlinesMs.dns && { dnsMs: deadlinesMs.dns }),
  });
  try {
    const test = await runMailTest(
      { settings: { ...usualSettings, ...settings }, recipient },
      {
        egress: bench.egress,
        signal: new AbortController().signal,
        locale: "en",
        deadlinesMs: hurried(deadlinesMs),
      },
    );
    if (!test.ok) throw new Error(test.error.code);
    const events = await Array.fromAsync(test.value);
    expect(JSON.stringify(events)).not.toMatch(secret);
    expectNothingGivenAway(bench, { ports, isClearChosen: settings?.security === "none" });
    return reportOf(events);
  } finally {
    await bench.close();
  }
}

function reportOf(events: readonly TestEvent[]): Report {
  const last = events.at(-1);
  if (last?.type !== "report") throw new Error("a test ended without a report");
  return last.report;
}

const base64 = (text: string) => Buffer.from(text).toString("base64");
const { username } = { username: "", ...usualSettings.auth };
const secret = new RegExp(
  [testPassword, base64(testPassword), base64(`\0${username}\0${testPassword}`)]
    .map((form) => RegExp.escape(form.replace(/=+$/, "")))
    .join("|"),
);

/** From the servers' side: what came over the wire. */
function expectNothingGivenAway(
  { servers }: TestBench,
  { ports, isClearChosen }: { ports: Ports; isClearChosen: boolean },
): void {
  for (const [port, { heard, received, connections }] of servers) {
    const plan = ports[port];
    const signIns = received.filter(({ line }) => line.startsWith("AUTH ")).length;
    if (!isClearChosen) expect(heard.clear).not.toMatch(secret);
    if (!isClearChosen) expect(heard.clear).not.toMatch(/^AUTH /m);
    if (typeof plan === "object" && plan.certificate) expect(heard.secure).toBe("");
    // One refused in clear, as the person wanted it, and one inside TLS.
    expect(signIns).toBeLessThanOrEqual(isClearChosen ? 2 : 1);
    // The chosen one, old TLS, the first words in clear and the other mode of the port.
    expect(connections.made).toBeLessThanOrEqual(4);
  }
}
