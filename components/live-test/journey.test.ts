import { expect, it } from "vitest";
import {
  isExploring,
  type Journey,
  lanesBeside,
  nextJourney,
  plannedJourney,
} from "@/components/live-test/journey";
import type { TestEvent } from "@/lib/transcript/event";
import type { Stage } from "@/lib/transcript/stage";

const planned = plannedJourney({ security: "starttls", signsIn: true });

function after(...events: TestEvent[]): Journey {
  return events.reduce(nextJourney, planned);
}

const stationIn = (journey: Journey, id: string) => journey.stations.find((station) => station.id === id);

it.each([
  ["starttls", ["lookup", "connection", "greeting", "encryption"]],
  ["tls", ["lookup", "connection", "encryption", "greeting"]],
  ["none", ["lookup", "connection", "greeting", "sender"]],
] as const)("plans the stations in the order of %s", (security, ids) => {
  const { stations } = plannedJourney({ security, signsIn: security !== "none" });
  expect(stations.slice(0, 4).map(({ id }) => id)).toEqual(ids);
});

it("shows where the message is on its way", () => {
  const journey = after(
    { type: "stage", stage: "dns", status: "ok", ms: 4, detail: "192.0.2.1" },
    { type: "stage-started", stage: "connect", atMs: 4 },
  );
  expect(stationIn(journey, "lookup")).toMatchObject({ status: "ok", ms: 4, details: ["192.0.2.1"] });
  expect(stationIn(journey, "connection")).toMatchObject({ status: "running" });
  expect(stationIn(journey, "greeting")).toMatchObject({ status: "waiting" });
});

it("adds up the stages of one station", () => {
  const journey = after(
    { type: "stage", stage: "greeting", status: "ok", ms: 20 },
    { type: "stage", stage: "ehlo", status: "ok", ms: 15 },
  );
  expect(stationIn(journey, "greeting")).toMatchObject({ status: "ok", ms: 35 });
});

it("keeps a station failed when a later stage of it is skipped", () => {
  const journey = after(
    { type: "stage", stage: "greeting", status: "failed", ms: 20 },
    { type: "stage", stage: "ehlo", status: "skipped", ms: 0 },
  );
  expect(stationIn(journey, "greeting")?.status).toBe("failed");
});

it("lights up the lane of each port that answers, once per port", () => {
  const open = { port: 2525, security: "starttls", status: "open", reached: "ehlo", ms: 31 } as const;
  const journey = after(
    {
      type: "exploring",
      atMs: 300,
      endpoints: [
        { port: 465, security: "tls" },
        { port: 2525, security: "starttls" },
      ],
    },
    { type: "alternative", ...open, signedIn: null },
    { type: "alternative", ...open, signedIn: true },
  );
  expect(journey.exploringSinceMs).toBe(300);
  expect(journey.lanes).toMatchObject([
    { port: 465, found: null },
    { port: 2525, found: { signedIn: true } },
  ]);
});

const stage = (name: Stage, status: "ok" | "failed" = "ok"): TestEvent => ({
  type: "stage",
  stage: name,
  status,
  ms: 5,
});
const begun = (name: Stage): TestEvent => ({ type: "stage-started", stage: name, atMs: 5 });
const exploring: TestEvent = { type: "exploring", atMs: 300, endpoints: [{ port: 465, security: "tls" }] };

it.each<[string, boolean, TestEvent[]]>([
  ["before anything hesitates", false, [begun("connect")]],
  ["while the connection hesitates", true, [begun("connect"), exploring]],
  ["while the greeting hesitates", true, [stage("connect"), begun("greeting"), exploring]],
  ["while the sign-in is slow", false, [begun("greeting"), exploring, stage("greeting"), begun("auth")]],
  ["between two stages after the greeting", false, [exploring, stage("greeting"), stage("starttls")]],
  ["after the encryption has failed", true, [stage("greeting"), exploring, stage("starttls", "failed")]],
])("shows the other ports %s: %s", (_, isShown, events) => {
  expect(isExploring(after(...events))).toBe(isShown);
});

const lane = (port: number, status: "open" | "tls-failed" | null) => ({
  port,
  security: "tls" as const,
  found: status && {
    port,
    security: "tls" as const,
    status,
    reached: "tls" as const,
    signedIn: null,
    ms: 9,
  },
});

it("lists the port under test beside itself only where it is open", () => {
  const lanes = [lane(587, "tls-failed"), lane(587, null), lane(587, "open"), lane(465, "tls-failed")];
  expect(lanesBeside(lanes, 587)).toEqual([lanes[2], lanes[3]]);
});
