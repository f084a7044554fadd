import { afterAll, beforeAll, expect, it } from "vitest";
import { createResolver } from "@/lib/dns/resolver";
import { createEgress, type Egress } from "@/lib/egress/egress";
import { lastReport } from "@/lib/mail-test/last-report";
import { runMailTest } from "@/lib/mail-test/run-mail-test";
import { openPractice, type Practice } from "@/lib/practice/practice";
import type { ScenarioId } from "@/lib/practice/scenario";
import { scenarios } from "@/lib/practice/scenarios";
import type { CauseId } from "@/lib/transcript/cause";
import type { FixId } from "@/lib/transcript/fix";
import type { Report } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

let practice: Practice;
let egress: Egress;
beforeAll(async () => {
  practice = await openPractice();
  egress = createEgress({ resolver: createResolver(), localHosts: practice.hostOf });
});
afterAll(() => practice.close());

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

it.each<{ id: ScenarioId; stage: Stage; cause: CauseId; fix: FixId; isVerified?: true }>([
  { id: "tls-only", stage: "connect", cause: "connection-refused", fix: "use-465-tls", isVerified: true },
  { id: "587-blocked", stage: "connect", cause: "port-blocked", fix: "use-2525", isVerified: true },
  { id: "all-blocked", stage: "connect", cause: "port-blocked", fix: "allow-outbound" },
  { id: "wrong-password", stage: "auth", cause: "bad-credentials", fix: "fix-credentials" },
  { id: "app-password", stage: "auth", cause: "app-password-required", fix: "use-app-password" },
  { id: "microsoft", stage: "auth", cause: "basic-auth-disabled", fix: "use-oauth2" },
  {
    id: "no-starttls",
    stage: "starttls",
    cause: "starttls-unavailable",
    fix: "use-465-tls",
    isVerified: true,
  },
  { id: "expired", stage: "starttls", cause: "cert-expired", fix: "fix-certificate" },
  { id: "other-name", stage: "starttls", cause: "cert-name-mismatch", fix: "use-certificate-hostname" },
  { id: "greylisting", stage: "rcpt", cause: "greylisted", fix: "retry-later" },
  { id: "sender-refused", stage: "mail", cause: "sender-not-allowed", fix: "match-sender" },
])("practice server $id teaches $cause", async ({ id, stage, cause, fix, isVerified }) => {
  const { failure, diagnosis, fixes } = await reportOn(id);
  expect([failure?.stage, diagnosis?.cause, fixes[0]?.id]).toEqual([stage, cause, fix]);
  if (isVerified) expect(fixes[0]?.verified).toBe(true);
});

it.each<ScenarioId>(["works", "slow"])("practice server %s takes the message", async (id) => {
  expect(await reportOn(id)).toMatchObject({ verdict: "sent", failure: null, diagnosis: null, fixes: [] });
});
