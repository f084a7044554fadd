"use server";

import { currentMember } from "@/app/staff/require-member";
import { addToTrail } from "@/lib/staff/trail";
import { storage } from "@/lib/storage/storage";
import { deleteSession, findSession } from "@/lib/white-glove/store";

/** A lead's act: nothing of the session stays but who deleted it. @returns whether it is gone. */
export async function deleteSessionAction(sessionId: unknown): Promise<boolean> {
  const member = await currentMember();
  if (member?.role !== "lead" || typeof sessionId !== "string") return false;
  const opened = await storage();
  const session = await findSession(sessionId, opened.db);
  if (!session) return true;
  await deleteSession(sessionId, { storage: opened });
  const about = [session.customerName, session.desk.ticket].filter(Boolean).join(" · ");
  await addToTrail(
    { act: "session-deleted", actor: member.email, about },
    { db: opened.db, now: Date.now() },
  );
  return true;
}
