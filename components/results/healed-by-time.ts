import { waitNamedBy } from "@/lib/smtp/named-wait";
import type { CauseId } from "@/lib/transcript/cause";
import type { Report } from "@/lib/transcript/report";

/** Causes that pass by themselves, and after how many seconds another test is worth it where the server names no wait. */
export const healedByTime: Partial<Record<CauseId, number>> = {
  greylisted: 300,
  "login-throttled": 900,
  "sending-limit-reached": 3_600,
  "server-fault": 300,
  "server-unresponsive": 60,
  "connection-dropped": 60,
  "dns-failure": 60,
};

/** Causes whose permanent refusals (5yz) stay as they are, however long one waits. */
const onlyWhileTemporary: readonly CauseId[] = ["server-fault", "connection-dropped"];

/** When another test of the same settings may succeed; `null` where something has to change first. */
export function retryAtMs({
  diagnosis,
  failure,
  startedAt,
  durationMs,
}: Pick<Report, "diagnosis" | "failure" | "startedAt" | "durationMs">): number | null {
  const usual = diagnosis ? healedByTime[diagnosis.cause] : undefined;
  if (!diagnosis || usual === undefined) return null;
  if ((failure?.code ?? 0) >= 500 && onlyWhileTemporary.includes(diagnosis.cause)) return null;
  const seconds = waitNamedBy(failure?.reply ?? "") ?? usual;
  return Date.parse(startedAt) + durationMs + seconds * 1_000;
}
