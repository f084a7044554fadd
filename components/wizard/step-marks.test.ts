import { expect, it } from "vitest";
import { stepMarks } from "@/components/wizard/step-marks";
import { emptyDraft, type SetupDraft } from "@/lib/settings/draft";
import type { Failure } from "@/lib/transcript/failure";
import type { Report } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";
import { blockedReport } from "@/lib/transcript/testing/sample-report";

const draft: SetupDraft = {
  ...emptyDraft,
  address: "ada@example.com",
  providerId: "other",
  host: "blocked.practice.test",
  port: "587",
  security: "starttls",
  username: "ada@example.com",
  recipient: "bob@example.com",
};
const sent: Report = { ...blockedReport, verdict: "sent", failure: null };

function failedAt(stage: Stage, code: number | null = null): Report {
  const reason: Failure = {
    stage,
    code,
    reply: null,
    enhancedCode: null,
    errorCode: "ETIMEDOUT",
    message: "no answer",
  };
  return { ...blockedReport, failure: reason };
}

it("marks nothing at first", () => {
  expect(stepMarks({ draft: emptyDraft, attempts: [] })).toEqual({});
});

it("marks what is complete, and the test only once it has passed", () => {
  expect(stepMarks({ draft, attempts: [] })).toEqual({ provider: "done", server: "done" });
  expect(stepMarks({ draft, attempts: [failedAt("auth"), sent] })).toEqual({
    provider: "done",
    server: "done",
    test: "done",
  });
});

it.each<[Stage, number | null, object]>([
  ["dns", null, { server: "shut" }],
  ["connect", null, { server: "shut" }],
  ["tls", null, { server: "shut" }],
  ["auth", 535, { test: "shut", server: "done" }],
  ["auth", 454, { test: "slow" }],
  ["mail", 550, { provider: "shut", server: "done" }],
  ["rcpt", 451, { test: "slow" }],
  ["body", 554, { test: "shut" }],
])("after a failure at %s with reply %s, marks the step that can mend it", (stage, code, marks) => {
  expect(stepMarks({ draft, attempts: [failedAt(stage, code)] })).toMatchObject(marks);
});

it("forgets a result once the settings are others", () => {
  expect(stepMarks({ draft: { ...draft, port: "2525" }, attempts: [sent] })).toEqual({
    provider: "done",
    server: "done",
  });
});
