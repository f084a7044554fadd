import type { StaffRole } from "@/lib/staff/member";

/** Who acts in a session. `system` is time itself: expiry and sweeping. */
export type Actor =
  | { readonly kind: "customer" }
  | { readonly kind: "staff"; readonly id: string; readonly name: string; readonly role: StaffRole }
  | { readonly kind: "system" };

export type StaffActor = Extract<Actor, { kind: "staff" }>;

/** The part of an actor that everybody in the session may know. */
export type Author =
  | { readonly kind: "customer" | "system" }
  | { readonly kind: "staff"; readonly name: string };

export function authorOf(actor: Actor): Author {
  return actor.kind === "staff" ? { kind: "staff", name: actor.name } : { kind: actor.kind };
}
