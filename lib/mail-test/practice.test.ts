import { afterAll, beforeAll, expect, it } from "vitest";
import { createResolver } from "@/lib/dns/resolver";
import { createEgress, type Egress } from "@/lib/egress/egress";
import { lastReport } from "@/lib/mail-test/last-report";
import { runMailTest } from "@/lib/mail-test/run-mail-test";
import { sealedLengths, tapWires, type WireTap } from "@/lib/mail-test/testing/wire-tap";
import { openPractice, type Practice } from "@/lib/practice/practice";
import { type ScenarioId, scenarioIds } from "@/lib/practice/scenario";
import { scenarios } from "@/lib/practice/scenarios";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";
import type { Report, SettingsPatch } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

let practice: Practice;
let tap: WireTap;
let egress: Egress;
beforeAll(async () => {
  practice = await openPractice();
  const mailDoors = scenarios.flatMap(({ host, doors }) =>
    Object.entries(doors)
      .filter(([, door]) => door !== "silent")
      .map(([port]) => practice.hostOf(host)?.portFor(Number(port)) ?? 0),
  );
  tap = await tapWires(practice.hostOf, mailDoors);
  egress = createEgress({ resolver: createResolver(), localHosts: tap.hosts });
});
afterAll(async () => {
  tap.close();
  await practice.close();
});

async function reportOn(id: ScenarioId): Promise<Report> {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(id);
  const { username, password } = scenario.credentials;
  const test = await runMailTest(
    {
      settings: {
        host: scenario.host,
        ...scenario.start,
        auth: { method: "password", username, password },
        from: { address: username },
      },
      recipient: "grace@example.org",
    },
    { egress, signal: new AbortController().signal, locale: "it" },
  );
  if (!test.ok) throw new Error(test.error.code);
  return lastReport(test.value);
}

type Lesson = {
  id: ScenarioId;
  stage: Stage;
  cause: CauseId;
  fix: FixId;
  /** What the fix changes; the test has to have signed in there, or looked at it. */
  patch?: SettingsPatch;
  isUntrusted?: true;
  /** The server under the name that the fix proposes was greeted, and not signed in to. */
  isOnlyLookedAt?: true;
};
const tls465 = { port: 465, security: "tls" } as const;

const lessons: readonly Lesson[] = [
  { id: "tls-only", stage: "connect", cause: "connection-refused", fix: "use-465-tls", patch: tls465 },
  {
    id: "587-blocked",
    stage: "connect",
    cause: "port-blocked",
    fix: "use-2525",
    patch: { port: 2525, security: "starttls" },
  },
  { id: "all-blocked", stage: "connect", cause: "port-blocked", fix: "allow-outbound" },
  { id: "wrong-password", stage: "auth", cause: "bad-credentials", fix: "fix-credentials" },
  { id: "app-password", stage: "auth", cause: "app-password-required", fix: "use-app-password" },
  { id: "microsoft", stage: "auth", cause: "basic-auth-disabled", fix: "enable-smtp-auth" },
  { id: "no-starttls", stage: "starttls", cause: "starttls-unavailable", fix: "use-465-tls", patch: tls465 },
  { id: "expired", stage: "starttls", cause: "cert-expired", fix: "fix-certificate", isUntrusted: true },
  {
    id: "other-name",
    stage: "starttls",
    cause: "cert-name-mismatch",
    fix: "use-certificate-hostname",
    patch: { host: "server12.shared-hosting.test" },
    isOnlyLookedAt: true,
  },
  { id: "greylisting", stage: "rcpt", cause: "greylisted", fix: "retry-later" },
  { id: "sender-refused", stage: "mail", cause: "sender-not-allowed", fix: "match-sender" },
];
const working: readonly ScenarioId[] = ["works", "slow"];

it("has a lesson for every practice server", () => {
  expect([...lessons.map(({ id }) => id), ...working].toSorted()).toEqual(scenarioIds.toSorted());
});

it.each(lessons)("$id teaches $cause", async (lesson) => {
  const { id, stage, cause, fix, patch, isUntrusted = false, isOnlyLookedAt = false } = lesson;
  const report = await reportOn(id);
  const [first] = report.fixes;
  expect([report.failure?.stage, report.diagnosis?.cause, first?.id]).toEqual([stage, cause, fix]);
  expect(first?.verified === true).toBe(patch !== undefined && !isOnlyLookedAt);
  if (patch) expect(first?.patch).toEqual(patch);
  const sealed = expectNoPasswordOnTheWire(id, { isUntrusted });
  if (isOnlyLookedAt) expect(sealed.length).toBeLessThan(5); // EHLO and QUIT with their answers
});

it.each(working)("%s takes the message", async (id) => {
  expect(await reportOn(id)).toMatchObject({ verdict: "sent", failure: null, diagnosis: null, fixes: [] });
  const sealed = expectNoPasswordOnTheWire(id, { isUntrusted: false });
  expect(sealed.length).toBeGreaterThan(4); // the very conversation that an untrusted server must not get
});

/** The end of a handshake with SHA-256 or SHA-384, and the alert that says goodbye (RFC 8446 §4.4.4, §6). */
const politeLengths = [36, 52, 2];

/** @returns how long the messages were that went through TLS */
function expectNoPasswordOnTheWire(
  id: ScenarioId,
  { isUntrusted }: { isUntrusted: boolean },
): readonly number[] {
  const password = scenarios.find((scenario) => scenario.id === id)?.credentials.password ?? "";
  const taken = tap.taken();
  const sealed = taken.flatMap(sealedLengths).filter((length) => !politeLengths.includes(length));
  for (const sent of taken) {
    expect(sent).not.toContain(password);
    expect(sent).not.toContain(Buffer.from(password).toString("base64").slice(0, 12));
    expect(sent).not.toMatch(/^AUTH /m);
  }
  if (isUntrusted) expect(sealed).toEqual([]);
  return sealed;
}
