import type { Locale } from "@/lib/locale";
import { findProvider, providerOfHost } from "@/lib/providers/catalog";
import type { Stage } from "@/lib/transcript/stage";
import type { Desk, WhiteGloveSession } from "@/lib/white-glove/session";
import type { SharedSettings } from "@/lib/white-glove/shared-settings";

/** How many notes the desk shows; the session's own page has all. */
const keptNotes = 20;

/** A session in the list of all: what staff choose by, and nothing that only its own page needs. */
export type DeskEntry = {
  readonly id: string;
  readonly version: number;
  readonly customerName: string;
  readonly locale: Locale;
  readonly address: string;
  /** Its name; `null` while nobody knows whose server it is. */
  readonly provider: string | null;
  readonly host: string;
  readonly progress: Progress;
  readonly failedStage: Stage | null;
  readonly isTesting: boolean;
  readonly hasSealedPassword: boolean;
  readonly holder: WhiteGloveSession["holder"];
  readonly openedAtMs: number;
  readonly expiresAtMs: number;
  readonly ticket: string;
  readonly notes: Desk["notes"];
};

/** How far a session got by itself, whoever is there and whatever the time is. */
export type Progress =
  | "invited"
  | "joined"
  /** The last test was refused at sign-in: the customer needs another password or user name. */
  | "stuck-at-sign-in"
  /** The last test failed elsewhere. */
  | "stuck"
  /** The last test was accepted. */
  | "working"
  | "handed-over"
  | "revoked";

/** What the desk shows of a session, in the order in which it passes through. */
export const deskStates = [
  "invited",
  "here",
  "away",
  "stuck-at-sign-in",
  "stuck",
  "working",
  "handed-over",
  "revoked",
  "expired",
] as const;
export type DeskState = (typeof deskStates)[number];

/** Those in which staff have something to do. */
export const openStates: readonly DeskState[] = [
  "invited",
  "here",
  "away",
  "stuck-at-sign-in",
  "stuck",
  "working",
];

export function deskEntryOf(session: WhiteGloveSession): DeskEntry {
  const { id, version, customerName, locale, settings, holder, openedAtMs, expiresAtMs, desk } = session;
  return {
    id,
    version,
    customerName,
    locale,
    address: settings.address,
    provider: providerNameOf(settings),
    host: settings.host,
    progress: progressOf(session),
    failedStage: session.tests.at(-1)?.failedStage ?? null,
    isTesting: session.runningTest !== null,
    hasSealedPassword: session.password.state === "sealed",
    holder,
    openedAtMs,
    expiresAtMs,
    ticket: desk.ticket,
    notes: desk.notes.slice(-keptNotes),
  };
}

/** The same with what changes without an event: who is there, and the time. */
export function deskStateOf(
  { progress, expiresAtMs }: DeskEntry,
  { isCustomerHere, now }: { isCustomerHere: boolean; now: number },
): DeskState {
  if (progress === "handed-over" || progress === "revoked") return progress;
  if (now >= expiresAtMs) return "expired";
  if (progress !== "joined") return progress;
  return isCustomerHere ? "here" : "away";
}

function progressOf({ phase, tests }: WhiteGloveSession): Progress {
  if (phase !== "joined") return phase;
  const last = tests.at(-1);
  if (last?.verdict === "sent") return "working";
  if (last?.verdict !== "failed") return "joined";
  return last.failedStage === "auth" ? "stuck-at-sign-in" : "stuck";
}

/** By what was chosen, else by the server's name. */
function providerNameOf({ providerId, host }: SharedSettings): string | null {
  const provider = providerId === null ? providerOfHost(host) : findProvider(providerId);
  return provider?.name ?? null;
}
