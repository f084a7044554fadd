import type { TestProblem } from "@/components/live-test/test-problem";
import type { QuickField, QuickValues } from "@/lib/mail-test/quick-test-values";
import type { TidyNote } from "@/lib/settings/tidy";
import type { Report } from "@/lib/transcript/report";

/** What the one-page test shows: the form alone, its faults, why there was no test, or the result of one. */
export type QuickTestState = {
  /** In an answer of the server without the password: it travels to the browser, and back with the next form. */
  values: QuickValues;
  notes: readonly TidyNote[];
  issues: Readonly<Partial<Record<QuickField, string>>>;
  problem: TestProblem | null;
  report: Report | null;
  /** Counts what was handed in, so that the summary of faults takes the focus each time. */
  submitCount: number;
};

/** Runs a test for a browser that runs no scripts; with scripts the page streams the same test. */
export type QuickTestAction = (previous: QuickTestState, body: FormData) => Promise<QuickTestState>;
