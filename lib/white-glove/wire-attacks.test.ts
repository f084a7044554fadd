import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import {
  createTestBench,
  type Ports,
  type TestBench,
  testHost,
  testPassword,
} from "@/lib/live-test/testing/test-bench";
import { lastReport } from "@/lib/mail-test/last-report";
import { runMailTest } from "@/lib/mail-test/run-mail-test";
import { ok } from "@/lib/result";
import { openStorage, type Storage } from "@/lib/storage/storage";
import type { Report } from "@/lib/transcript/report";
import { leavePassword } from "@/lib/white-glove/sealed-store";
import { shareTest } from "@/lib/white-glove/share-test";
import { startTestByTeam } from "@/lib/white-glove/start-test";
import { changeSession, eventsAfter, openSession } from "@/lib/white-glove/store";
import { ada, customer } from "@/lib/white-glove/testing/people";

/** The sealed password on its way to real servers: where it must not arrive, and what must not be written down. */

const username = "ada@example.com";
const forms = [
  testPassword,
  ...[testPassword, `\0${username}\0${testPassword}`].map((text) => Buffer.from(text).toString("base64")),
];
const secret = "a secret for this test only";
const folder = mkdtempSync(join(tmpdir(), "portwise-wire-"));

let bench: TestBench;
let storage: Storage;
afterEach(async () => {
  await Promise.all([bench.close(), storage.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A session in which the password was left, and a test of the team against these ports. */
async function testAgainst(ports: Ports): Promise<{ report: Report; log: string }> {
  bench = await createTestBench(ports);
  storage = await openStorage({ engine: "sqlite", file: join(folder, "wire.db") });
  const context = { storage, egress: bench.egress, secret, now: 1 };
  const { id: sessionId } = await openSession(
    { type: "opened", customerName: "Grace", locale: "en", ticket: "", expiresAtMs: 1e15 },
    { actor: ada, now: 0 },
    { storage },
  );
  const patch = {
    host: testHost,
    port: "587",
    security: "starttls",
    username,
    address: username,
    recipient: "grace@example.org",
  } as const;
  await changeSession<never>(
    sessionId,
    () => ok([{ type: "settings-changed", patch, proposalId: null }]),
    { actor: customer, now: 1 },
    { storage },
  );
  await leavePassword({ sessionId, password: testPassword, shownHost: testHost }, context);
  const started = await startTestByTeam({ sessionId, basedOn: 1e6, actor: ada }, context);
  if (!started?.ok) throw new Error("the test did not start");

  const { testId, egress, hidesUsername, ...asked } = started.value;
  const { signal } = new AbortController();
  const test = await runMailTest(asked, { egress, signal, locale: "en" });
  if (!test.ok) throw new Error(test.error.code);
  const shared = { sessionId, testId, actor: ada, hidesUsername };
  const report = await lastReport(shareTest(test.value, shared, { storage, now: () => 1 }));
  return { report, log: JSON.stringify(await eventsAfter({ sessionId, version: 0 }, storage)) };
}

/** The ports at which a server heard the password. */
function heardAt(how: "clear" | "secure"): readonly number[] {
  return [...bench.servers]
    .filter(([, { heard }]) => forms.some((form) => heard[how].includes(form)))
    .map(([port]) => port);
}

it("arrives at the server it was left for, encrypted", async () => {
  const { report } = await testAgainst({ 587: {} });
  expect(report.verdict).toBe("sent");
  expect([heardAt("clear"), heardAt("secure")]).toEqual([[], [587]]);
});

it.each<[string, Ports]>([
  ["a certificate of a stranger", { 587: { certificate: { byStranger: true } } }],
  ["a certificate for another name", { 587: { certificate: { names: ["evil.example"] } } }],
  ["no encryption where it was expected", { 587: { security: "none" } }],
  [
    "strangers at every port",
    {
      587: { certificate: { byStranger: true } },
      465: { security: "tls", certificate: { byStranger: true } },
      2525: { security: "none" },
      25: { security: "none" },
    },
  ],
])("is told to nobody in the face of %s", async (_, ports) => {
  const { report, log } = await testAgainst(ports);
  expect(report.verdict).toBe("failed");
  expect([heardAt("clear"), heardAt("secure")]).toEqual([[], []]);
  expect(forms.filter((form) => log.includes(form))).toEqual([]);
});

it("looks for another way only where the certificate is good, and at mail ports", async () => {
  await testAgainst({
    587: "silent",
    465: { security: "tls", certificate: { byStranger: true } },
    2525: {},
    80: {},
  });
  expect([heardAt("clear"), heardAt("secure")]).toEqual([[], [2525]]);
  expect(bench.servers.get(80)?.connections.made).toBe(0);
});

it("is written down nowhere when the server says it back", async () => {
  const { report, log } = await testAgainst({
    587: {
      script: { AUTH: `535 5.7.8 ${forms.join(" ")} is not right` },
    },
  });
  expect(report.failure?.stage).toBe("auth");
  expect(heardAt("secure")).toEqual([587]);
  expect(forms.filter((form) => (JSON.stringify(report) + log).includes(form))).toEqual([]);
});
