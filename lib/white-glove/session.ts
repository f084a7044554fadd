import type { Locale } from "@/lib/locale";
import type { CauseId } from "@/lib/transcript/cause";
import type { LiveTestEvent } from "@/lib/transcript/event";
import type { PublicSettings, Report } from "@/lib/transcript/report";
import type { Stage } from "@/lib/transcript/stage";
import type { Author } from "@/lib/white-glove/actor";
import type { DestructionReason } from "@/lib/white-glove/change";
import type { ChecklistItem } from "@/lib/white-glove/checklist";
import type { SettingsField, SharedPatch, SharedSettings } from "@/lib/white-glove/shared-settings";

/** What the events of a session amount to. The same for everybody in it, but `desk`, which the customer never gets. */
export type WhiteGloveSession = {
  readonly id: string;
  /** How many events it is made of. */
  readonly version: number;
  readonly openedAtMs: number;
  readonly openedBy: string;
  readonly customerName: string;
  /** The customer's language: of the invitation and of the hand-over. */
  readonly locale: Locale;
  readonly phase: "invited" | "joined" | "handed-over" | "revoked";
  /** When links and cookies of the customer stop letting in. */
  readonly expiresAtMs: number;
  /** Who has it; `null` while it is free. */
  readonly holder: { readonly id: string; readonly name: string; readonly sinceMs: number } | null;
  readonly allowsDirectChanges: boolean;
  readonly settings: SharedSettings;
  /** Which version last changed a field, and who did. */
  readonly touched: Readonly<
    Partial<Record<SettingsField, { readonly version: number; readonly by: Author }>>
  >;
  readonly proposals: readonly Proposal[];
  readonly messages: readonly Message[];
  readonly checklist: readonly ChecklistItem[];
  readonly password: PasswordState;
  /** Who waits for the customer to run a test; `null` once one has begun. */
  readonly testAskedBy: Author | null;
  readonly runningTest: RunningTest | null;
  readonly tests: readonly TestSummary[];
  /** The report of the last test. */
  readonly report: Report | null;
  readonly handedOver: { readonly by: Author; readonly atMs: number } | null;
  readonly desk: Desk;
};

export type Proposal = {
  readonly id: string;
  readonly by: Author;
  readonly atMs: number;
  readonly patch: SharedPatch;
  readonly note: string;
  readonly state: "open" | "accepted" | "declined" | "withdrawn";
};

export type Message = {
  readonly id: number;
  readonly by: Author;
  readonly atMs: number;
  readonly text: string;
};

/** Where the password is; never what it is. */
export type PasswordState =
  | { readonly state: "with-customer" }
  | { readonly state: "sealed"; readonly host: string; readonly sinceMs: number; readonly untilMs: number }
  | { readonly state: "destroyed"; readonly reason: DestructionReason; readonly atMs: number };

export type RunningTest = {
  readonly id: string;
  readonly by: Author;
  readonly startedAtMs: number;
  readonly events: readonly LiveTestEvent[];
};

export type TestSummary = {
  readonly id: string;
  readonly by: Author;
  readonly startedAtMs: number;
  readonly durationMs: number;
  readonly verdict: Report["verdict"];
  readonly failedStage: Stage | null;
  readonly cause: CauseId | null;
  readonly settings: PublicSettings;
  readonly recipient: string;
};

/** For staff alone. */
export type Desk = {
  readonly ticket: string;
  readonly notes: readonly { readonly by: string; readonly atMs: number; readonly text: string }[];
};

/** Whether anything may still happen in it. */
export function isLive({ phase, expiresAtMs }: WhiteGloveSession, now: number): boolean {
  return (phase === "invited" || phase === "joined") && now < expiresAtMs;
}

/** Whether there is a report that the customer may still open. */
export function hasReport({ handedOver, expiresAtMs }: WhiteGloveSession, now: number): boolean {
  return handedOver !== null && now < expiresAtMs;
}
