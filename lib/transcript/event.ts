import type { Endpoint } from "@/lib/smtp/endpoint";
import type { Alternative, Report, StageResult, TranscriptLine } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

/** What a running test tells, one NDJSON line each; the last is the report. */
export type TestEvent =
  | { type: "started"; id: string; startedAt: string; timeoutMs: number }
  | { type: "stage-started"; stage: Stage; atMs: number }
  | ({ type: "stage" } & StageResult)
  | ({ type: "line" } & TranscriptLine)
  /** The chosen port hesitates or failed: these doors are being tried, beside those of an earlier event of this kind. */
  | { type: "exploring"; atMs: number; endpoints: readonly Endpoint[] }
  /** Sent again for the same endpoint when a sign-in there has been tried. */
  | ({ type: "alternative" } & Alternative)
  | { type: "report"; report: Report };

/** Everything before the report, which needs words. */
export type LiveTestEvent = Exclude<TestEvent, { type: "report" }>;
