import type { SessionChange, SessionEvent } from "@/lib/white-glove/change";
import type { WhiteGloveSession } from "@/lib/white-glove/session";

/** Whether the reader is the customer, or staff. */
export type Audience = "customer" | "staff";

const forStaffOnly: readonly SessionChange["type"][] = ["noted", "ticket-set"];

/** The session as this reader may see it. */
export function viewOf(session: WhiteGloveSession, audience: Audience): WhiteGloveSession {
  return audience === "staff" ? session : { ...session, desk: { ticket: "", notes: [] } };
}

/** The event as this reader may see it; `null` where it is not for them. */
export function eventFor(event: SessionEvent, audience: Audience): SessionEvent | null {
  if (audience === "staff") return event;
  if (forStaffOnly.includes(event.change.type)) return null;
  return event.change.type === "opened" ? { ...event, change: { ...event.change, ticket: "" } } : event;
}
