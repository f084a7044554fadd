import "server-only";
import { notFound } from "next/navigation";
import { requireMember } from "@/app/staff/require-member";
import { storage } from "@/lib/storage/storage";
import type { StaffActor } from "@/lib/white-glove/actor";
import type { WhiteGloveSession } from "@/lib/white-glove/session";
import { findSession } from "@/lib/white-glove/store";

/** A session for a page of staff: who is not signed in is led to the sign-in first, whether or not there is one. */
export async function staffSession(id: string): Promise<{ session: WhiteGloveSession; actor: StaffActor }> {
  const { name, role, ...member } = await requireMember(`/staff/sessions/${encodeURIComponent(id)}`);
  const session = await findSession(id, (await storage()).db);
  return session ? { session, actor: { kind: "staff", id: member.id, name, role } } : notFound();
}
