import { type StationId, stationOf } from "@/components/live-test/station";
import { assertNever } from "@/lib/assert-never";
import type { Endpoint } from "@/lib/smtp/endpoint";
import { isSameEndpoint } from "@/lib/smtp/endpoint";
import type { Security } from "@/lib/smtp/security";
import type { TestEvent } from "@/lib/transcript/event";
import type { Alternative, Report, StageResult } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";

export type Station = {
  id: StationId;
  status: "waiting" | "running" | "ok" | "failed" | "skipped";
  ms: number;
  details: readonly string[];
  /** The stage that is under way; a station may have several. */
  stage: Stage | null;
};

/** Another port that is being tried while the first hesitates. */
export type Lane = Endpoint & { found: Alternative | null };

export type Journey = {
  stations: readonly Station[];
  lanes: readonly Lane[];
  /** Milliseconds until the other ports were tried; `null` while they are not needed. */
  exploringSinceMs: number | null;
  report: Report | null;
};

/** The journey before it begins. TLS from the first byte comes before the greeting; no encryption has no station. */
export function plannedJourney({ security, signsIn }: { security: Security; signsIn: boolean }): Journey {
  const start: readonly StationId[] = {
    starttls: ["connection", "greeting", "encryption"] as const,
    tls: ["connection", "encryption", "greeting"] as const,
    none: ["connection", "greeting"] as const,
  }[security];
  const ids: readonly StationId[] = [
    "lookup",
    ...start,
    ...(signsIn ? (["signIn"] as const) : []),
    "sender",
    "recipient",
    "message",
    "accepted",
  ];
  const stations = ids.map((id): Station => ({ id, status: "waiting", ms: 0, details: [], stage: null }));
  return { stations, lanes: [], exploringSinceMs: null, report: null };
}

/** The journey after one more event. */
export function nextJourney(journey: Journey, event: TestEvent): Journey {
  switch (event.type) {
    case "stage-started":
      return withStation(journey, event.stage, (station) => ({
        ...station,
        status: "running",
        stage: event.stage,
      }));
    case "stage":
      return withStation(journey, event.stage, (station) => afterStage(station, event));
    case "exploring":
      return {
        ...journey,
        exploringSinceMs: journey.exploringSinceMs ?? event.atMs,
        lanes: [...journey.lanes, ...event.endpoints.map((endpoint) => ({ ...endpoint, found: null }))],
      };
    case "alternative":
      return { ...journey, lanes: withFinding(journey.lanes, event) };
    case "report":
      return { ...journey, report: event.report };
    case "started":
    case "line":
      return journey;
    default:
      return assertNever(event);
  }
}

/** Stations at which a server can keep a message waiting before it has greeted. */
const hesitant: readonly StationId[] = ["lookup", "connection", "encryption", "greeting"];

/**
 * Whether the other doors of the server are worth a look now: the chosen one hesitates, or has failed and they
 * decide what comes next. Once the message moves on they are of no interest.
 */
export function isExploring({ stations, exploringSinceMs }: Journey): boolean {
  if (exploringSinceMs === null) return false;
  if (stations.some(({ status }) => status === "failed")) return true;
  const running = stations.find(({ status }) => status === "running");
  const isGreeted = stations.some(({ id, status }) => id === "greeting" && status === "ok");
  return !isGreeted && (!running || hesitant.includes(running.id));
}

/**
 * The lanes beside the port under test. That port with another security is listed only where it is open: it
 * would look shut although it is the one in use.
 */
export function lanesBeside(lanes: readonly Lane[], testedPort: number): readonly Lane[] {
  return lanes.filter(({ port, found }) => port !== testedPort || found?.status === "open");
}

/** The journey of a test that is over, told from its report. */
export function journeyOf(report: Report): Journey {
  const planned = plannedJourney({
    security: report.settings.security,
    signsIn: report.settings.auth.method !== "none",
  });
  const events: TestEvent[] = [
    ...report.stages.map((stage) => ({ type: "stage" as const, ...stage })),
    ...report.alternatives.map((alternative) => ({ type: "alternative" as const, ...alternative })),
    { type: "report", report },
  ];
  return events.reduce(nextJourney, planned);
}

function withStation(journey: Journey, stage: Stage, change: (station: Station) => Station): Journey {
  const id = stationOf[stage];
  return {
    ...journey,
    stations: journey.stations.map((station) => (station.id === id ? change(station) : station)),
  };
}

/** A station with several stages adds up their times, and has failed as soon as one of them has. */
function afterStage(station: Station, { status, ms, detail }: StageResult): Station {
  return {
    ...station,
    stage: null,
    status: station.status === "failed" ? "failed" : status,
    ms: station.ms + ms,
    details: detail ? [...station.details, detail] : station.details,
  };
}

function withFinding(lanes: readonly Lane[], found: Alternative): readonly Lane[] {
  const lane = { port: found.port, security: found.security, found };
  return lanes.some((one) => isSameEndpoint(one, found))
    ? lanes.map((one) => (isSameEndpoint(one, found) ? lane : one))
    : [...lanes, lane];
}
