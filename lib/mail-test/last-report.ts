import type { TestEvent } from "@/lib/transcript/event";
import type { Report } from "@/lib/transcript/report";

/** Waits for the report at the end of a test. */
export async function lastReport(events: AsyncIterable<TestEvent>): Promise<Report> {
  for await (const event of events) if (event.type === "report") return event.report;
  throw new Error("a test ended without a report");
}
