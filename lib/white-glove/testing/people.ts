import type { Actor, StaffActor } from "@/lib/white-glove/actor";

export const customer: Actor = { kind: "customer" };
export const ada: StaffActor = { kind: "staff", id: "ada", name: "Ada", role: "agent" };
export const bob: StaffActor = { kind: "staff", id: "bob", name: "Bob", role: "agent" };
export const lea: StaffActor = { kind: "staff", id: "lea", name: "Lea", role: "lead" };
