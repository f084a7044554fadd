import type { Status } from "@/components/ui/status-mark";
import type { Alternative } from "@/lib/transcript/report";

/** What is known of a port: a finding, `checking`, or nothing yet. */
export type DoorState = Alternative | "checking" | null;

/** The light of a port: green where mail can be handed in safely, amber where only in the clear, or where the server says nothing. */
export function lightOf(door: DoorState): Status {
  if (door === null || door === "checking") return "idle";
  if (door.status === "open") return door.security === "none" ? "slow" : "open";
  return door.status === "silent" ? "slow" : "shut";
}

export function wordOf(door: DoorState): Alternative["status"] | "checking" | "unchecked" {
  if (door === null) return "unchecked";
  return door === "checking" ? door : door.status;
}

/** What was spoken there, as a key of `liveTest.spoken`; `null` while nothing is known. */
export function spokenIn(door: DoorState) {
  if (door === null || door === "checking") return null;
  if (door.status !== "open") return door.status;
  return ({ starttls: "openStarttls", tls: "openTls", none: "openNone" } as const)[door.security];
}
