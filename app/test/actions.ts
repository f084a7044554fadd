"use server";

import { authorizeAction } from "@/app/authorize-action";
import type { TestProblem } from "@/components/live-test/test-problem";
import type { QuickTestState } from "@/components/quick-test/quick-test-state";
import { assertNever } from "@/lib/assert-never";
import type { Refusal } from "@/lib/egress/refusal";
import { requestLocale } from "@/lib/i18n/request-locale";
import { lastReport } from "@/lib/mail-test/last-report";
import { ownEgress } from "@/lib/mail-test/own-egress";
import { quickPatchOf, readQuickTest } from "@/lib/mail-test/quick-test";
import { publicQuickValues, quickValuesOf, quickValuesWith } from "@/lib/mail-test/quick-test-values";
import { runMailTest } from "@/lib/mail-test/run-mail-test";

/**
 * Judges the one-page form by the schema of wizard and API, runs the live test, and answers with what the page
 * shows next. The test ends by its own deadline: a server action does not learn that its browser has gone.
 */
export async function quickTestAction(previous: QuickTestState, body: FormData): Promise<QuickTestState> {
  const reading = readQuickTest(quickValuesWith(quickValuesOf(body), quickPatchOf(body.get("patch"))));
  const shown: QuickTestState = {
    values: publicQuickValues(reading.values),
    notes: reading.notes,
    issues: {},
    problem: null,
    report: null,
    submitCount: previous.submitCount + 1,
  };
  const problem = await refusalOfCall();
  if (problem) return { ...shown, problem };
  if (!reading.ok) return { ...shown, issues: reading.issues };

  const test = await runMailTest(reading.request, {
    egress: ownEgress(),
    signal: new AbortController().signal,
    locale: await requestLocale(),
  });
  return test.ok
    ? { ...shown, report: await lastReport(test.value) }
    : { ...shown, problem: problemOf(test.error) };
}

async function refusalOfCall(): Promise<TestProblem | null> {
  const refusal = await authorizeAction("tests");
  if (!refusal) return null;
  return refusal.status === 429
    ? { code: "rate-limited" }
    : { code: "refused", detail: String(refusal.status) };
}

function problemOf(refusal: Refusal): TestProblem {
  switch (refusal.code) {
    case "port-not-allowed":
      return { code: refusal.code, suggestedPort: refusal.suggestion };
    case "address-not-allowed":
      return { code: refusal.code };
    case "host-invalid":
      return { code: "refused", detail: refusal.code };
    default:
      return assertNever(refusal);
  }
}
