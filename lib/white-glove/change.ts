import type { Locale } from "@/lib/locale";
import type { LiveTestEvent } from "@/lib/transcript/event";
import type { Report } from "@/lib/transcript/report";
import type { Actor } from "@/lib/white-glove/actor";
import type { ChecklistItem } from "@/lib/white-glove/checklist";
import type { SharedPatch } from "@/lib/white-glove/shared-settings";

/** Why a password that was left with the team is no more. */
export const destructionReasons = [
  /** The customer took it back. */
  "taken-back",
  /** The customer left another one. */
  "replaced",
  /** It was typed for another host. */
  "host-changed",
  /** It would have travelled in clear. */
  "security-lowered",
  /** Staff changed the user name by themselves. */
  "username-changed",
  /** Its time was over. */
  "expired",
  "handed-over",
  /** The invitation was revoked, or the session's time was over. */
  "closed",
] as const;
export type DestructionReason = (typeof destructionReasons)[number];

/** What happened in a session, one entry of its log each. Nothing here may hold a secret. */
export type SessionChange =
  | { type: "opened"; customerName: string; locale: Locale; ticket: string; expiresAtMs: number }
  | { type: "joined" }
  | { type: "taken" }
  | { type: "released" }
  | { type: "invitation-renewed"; expiresAtMs: number }
  | { type: "settings-changed"; patch: SharedPatch; proposalId: string | null }
  | { type: "proposed"; proposalId: string; patch: SharedPatch; note: string }
  | { type: "proposal-declined"; proposalId: string }
  | { type: "proposal-withdrawn"; proposalId: string }
  | { type: "direct-changes-allowed"; allowed: boolean }
  | { type: "message-sent"; text: string }
  | { type: "checklist-changed"; item: ChecklistItem; done: boolean }
  | { type: "password-sealed"; host: string; untilMs: number }
  | { type: "password-destroyed"; reason: DestructionReason }
  /** Staff ask the customer, whose tab has the password, to run one. */
  | { type: "test-asked" }
  | { type: "test-started"; testId: string; password: "in-tab" | "sealed" | "none" }
  | { type: "test-progressed"; testId: string; events: readonly LiveTestEvent[] }
  | { type: "test-finished"; testId: string; report: Report }
  /** It ended without a report: the page that ran it was closed, or this server stopped. */
  | { type: "test-stopped"; testId: string }
  | { type: "handed-over"; expiresAtMs: number }
  /** Somebody made a link that opens the report. */
  | { type: "report-shared" }
  | { type: "revoked" }
  /** The next two are for staff alone and never sent to the customer. */
  | { type: "noted"; text: string }
  | { type: "ticket-set"; ticket: string };

/** An entry of the log as it was stored: in its place, with its author and time. */
export type SessionEvent = {
  readonly version: number;
  readonly atMs: number;
  readonly actor: Actor;
  readonly change: SessionChange;
};
