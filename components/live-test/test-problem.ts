import { RequestProblem } from "@/components/live-test/request-events";

/** Why a test brought no report. */
export type TestProblem =
  | { code: "offline" | "interrupted" | "rate-limited" | "address-not-allowed" }
  | { code: "port-not-allowed"; suggestedPort: number | null }
  | { code: "refused"; detail: string };

/** @param hasBegun whether events had come before it ended */
export function testProblemOf(error: unknown, { hasBegun }: { hasBegun: boolean }): TestProblem {
  if (!(error instanceof RequestProblem)) return { code: hasBegun ? "interrupted" : "offline" };
  const { status, code, suggestedPort } = error;
  if (status === 429) return { code: "rate-limited" };
  if (code === "port-not-allowed") return { code, suggestedPort };
  return code === "address-not-allowed" ? { code } : { code: "refused", detail: code };
}
