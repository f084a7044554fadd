import type { Station } from "@/components/live-test/journey";

/** Sign, dot and lettering of a station; colour never stands alone. */
export const stationLooks = {
  waiting: { sign: "", dot: "border-line bg-surface text-muted", text: "text-muted" },
  running: { sign: "◐", dot: "border-sea bg-sea text-on-sea", text: "font-semibold text-sea" },
  ok: { sign: "✓", dot: "border-open bg-open text-surface", text: "" },
  failed: { sign: "✕", dot: "border-shut bg-shut text-surface", text: "font-semibold text-shut" },
  skipped: { sign: "", dot: "border-line bg-sunken text-muted", text: "text-muted" },
} as const satisfies Record<Station["status"], unknown>;

/** A station at which the way ends only for now. */
export const waitingLook = {
  sign: "◐",
  dot: "border-slow bg-slow text-surface",
  text: "font-semibold text-slow",
} as const;
