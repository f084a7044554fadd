import type { Actor, StaffActor } from "@/lib/white-glove/actor";
import type { Command } from "@/lib/white-glove/command";
import { hasReport, isLive, type WhiteGloveSession } from "@/lib/white-glove/session";

/**
 * - `customer`: the one who was invited
 * - `holder`: the staff member who has the session
 * - `staff`: every staff member
 * - `lead`: leads, whoever has it
 */
type Standing = "customer" | "holder" | "staff" | "lead";

/** Acts that are more than a change of the session. */
type OtherAct = "test-in-tab" | "test-by-team" | "leave-password" | "renew-invitation" | "share-report";

/** Who may ask for what. Tested as a whole, so that a new command has to be decided on here. */
export const allowedStandings: Readonly<Record<Command["type"] | OtherAct, readonly Standing[]>> = {
  join: ["customer"],
  "change-settings": ["customer", "holder"],
  "accept-proposal": ["customer"],
  "decline-proposal": ["customer"],
  "allow-direct-changes": ["customer"],
  "take-back-password": ["customer"],
  "send-message": ["customer", "holder"],
  "set-checklist": ["customer", "holder"],
  propose: ["holder"],
  "withdraw-proposal": ["holder"],
  "ask-for-test": ["holder"],
  take: ["staff"],
  release: ["holder", "lead"],
  "hand-over": ["holder"],
  "test-in-tab": ["customer"],
  "leave-password": ["customer"],
  "test-by-team": ["holder"],
  "renew-invitation": ["holder"],
  "share-report": ["customer", "holder", "lead"],
  revoke: ["holder", "lead"],
  note: ["staff"],
  "set-ticket": ["staff"],
};

/** What staff write for themselves may be written when all is over. */
const afterTheEnd: readonly string[] = ["note", "set-ticket"];

/** Whether this person may ask for that, now. */
export function may(
  act: keyof typeof allowedStandings,
  session: WhiteGloveSession,
  { actor, now }: { actor: Actor; now: number },
): "yes" | "not-allowed" | "closed" {
  const standings = standingsOf(actor, session);
  if (!allowedStandings[act].some((standing) => standings.includes(standing))) return "not-allowed";
  if (act === "take" && actor.kind === "staff" && !mayTake(actor, session)) return "not-allowed";
  const isTime = act === "share-report" ? hasReport(session, now) : isLive(session, now);
  return isTime || afterTheEnd.includes(act) ? "yes" : "closed";
}

function standingsOf(actor: Actor, { holder }: WhiteGloveSession): readonly Standing[] {
  if (actor.kind === "customer") return ["customer"];
  if (actor.kind === "system") return [];
  return [
    "staff",
    ...(holder?.id === actor.id ? (["holder"] as const) : []),
    ...(actor.role === "lead" ? (["lead"] as const) : []),
  ];
}

/** An agent takes what is free; from another, a lead does: the customer was told who helps, and may have left a password. */
function mayTake({ id, role }: StaffActor, { holder }: WhiteGloveSession): boolean {
  return holder === null || (role === "lead" && holder.id !== id);
}
